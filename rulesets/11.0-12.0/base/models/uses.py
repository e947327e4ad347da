from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:res.request.link@12.0
            self.env['res.request.link'],
            # hit: xmlid-changed:base.user_root@12.0
            self.env.ref('base.user_root'),
            # hit: xmlid-changed:base.partner_root@12.0
            self.env.ref('base.partner_root'),
        ]

class ResPartnerCategory(models.Model):
    _inherit = 'res.partner.category'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.category.parent_left@12.0
            self.parent_left,
            # hit: field-removed:res.partner.category.parent_right@12.0
            self.parent_right,
        ]

class IrUiMenu(models.Model):
    _inherit = 'ir.ui.menu'

    def read_fields(self):
        return [
            # hit: field-removed:ir.ui.menu.parent_left@12.0
            self.parent_left,
            # hit: field-removed:ir.ui.menu.parent_right@12.0
            self.parent_right,
        ]

class ProductCategory(models.Model):
    _inherit = 'product.category'

    def read_fields(self):
        return [
            # hit: field-removed:product.category.parent_left@12.0
            self.parent_left,
            # hit: field-removed:product.category.parent_right@12.0
            self.parent_right,
        ]

class StockLocation(models.Model):
    _inherit = 'stock.location'

    def read_fields(self):
        return [
            # hit: field-removed:stock.location.parent_left@12.0
            self.parent_left,
            # hit: field-removed:stock.location.parent_right@12.0
            self.parent_right,
        ]

class AccountGroup(models.Model):
    _inherit = 'account.group'

    def read_fields(self):
        return [
            # hit: field-removed:account.group.parent_left@12.0
            self.parent_left,
            # hit: field-removed:account.group.parent_right@12.0
            self.parent_right,
        ]

class WebsiteMenu(models.Model):
    _inherit = 'website.menu'

    def read_fields(self):
        return [
            # hit: field-removed:website.menu.parent_left@12.0
            self.parent_left,
            # hit: field-removed:website.menu.parent_right@12.0
            self.parent_right,
        ]

class MailThread(models.Model):
    _inherit = 'mail.thread'

    def read_fields(self):
        return [
            # hit: field-removed:mail.thread.message_last_post@12.0
            self.message_last_post,
        ]

    def call_methods(self):
        # hit: method-renamed:mail.thread.message_subscribe_users@12.0
        self.message_subscribe_users()
        # hit: method-renamed:mail.thread.message_unsubscribe_users@12.0
        self.message_unsubscribe_users()
        # hit: method-renamed:mail.thread._message_get_auto_subscribe_fields@12.0
        self._message_get_auto_subscribe_fields()
        # hit: method-renamed:mail.thread.message_auto_subscribe@12.0
        self.message_auto_subscribe()
        # hit: method-renamed:mail.thread._message_notification_recipients@12.0
        self._message_notification_recipients()
        # hit: method-renamed:mail.thread._notification_recipients@12.0
        self._notification_recipients()
        # hit: method-renamed:mail.thread._notification_link_helper@12.0
        self._notification_link_helper()
        # hit: method-renamed:mail.thread.message_get_reply_to@12.0
        self.message_get_reply_to()
        # hit: method-renamed:mail.thread.message_get_email_values@12.0
        self.message_get_email_values()
        # hit: method-renamed:mail.thread.message_get_recipient_values@12.0
        self.message_get_recipient_values()
        # hit: method-removed:mail.thread.message_capable_models@12.0
        self.message_capable_models()
        # hit: method-renamed:mail.thread._message_preprocess_attachments@12.0
        self._message_preprocess_attachments()

    # hit: method-signature:mail.thread.message_subscribe@12.0
    def message_subscribe(self, partner_ids=None, channel_ids=None, subtype_ids=None, force=True):
        return None

    # hit: method-signature:mail.thread._message_post_after_hook@12.0
    def _message_post_after_hook(self, message):
        return None

    # hit: method-signature:mail.thread._message_auto_subscribe_notify@12.0
    def _message_auto_subscribe_notify(self, partner_ids):
        return None

    # hit: method-signature:mail.thread._routing_create_bounce_email@12.0
    def _routing_create_bounce_email(self, email_from, body_html, message):
        return None

class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.opt_out@12.0
            self.opt_out,
            # hit: field-removed:res.partner.commercial_partner_country_id@12.0
            self.commercial_partner_country_id,
        ]

    def call_methods(self):
        # hit: method-removed:res.partner._notify_prepare_email_values@12.0
        self._notify_prepare_email_values()

class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead.opt_out@12.0
            self.opt_out,
        ]

class ResUsers(models.Model):
    _inherit = 'res.users'

    def read_fields(self):
        return [
            # hit: field-removed:res.users.password_crypt@12.0
            self.password_crypt,
        ]

    def call_methods(self):
        # hit: method-renamed:res.users.check_credentials@12.0
        self.check_credentials()

class MailMessage(models.Model):
    _inherit = 'mail.message'

    def read_fields(self):
        return [
            # hit: field-removed:mail.message.path@12.0
            self.path,
        ]

    def call_methods(self):
        # hit: method-removed:mail.message.mark_as_unread@12.0
        self.mark_as_unread()

class MailMessageSubtype(models.Model):
    _inherit = 'mail.message.subtype'

    def call_methods(self):
        # hit: method-renamed:mail.message.subtype.auto_subscribe_subtypes@12.0
        self.auto_subscribe_subtypes()

class MailTemplate(models.Model):
    _inherit = 'mail.template'

    def call_methods(self):
        # hit: method-renamed:mail.template.render_template@12.0
        self.render_template()

class MailComposeMessage(models.Model):
    _inherit = 'mail.compose.message'

    def call_methods(self):
        # hit: method-renamed:mail.compose.message.send_mail_action@12.0
        self.send_mail_action()
        # hit: method-removed:mail.compose.message.render_template@12.0
        self.render_template()

class MailMail(models.Model):
    _inherit = 'mail.mail'

    def call_methods(self):
        # hit: method-renamed:mail.mail.send_get_mail_body@12.0
        self.send_get_mail_body()
        # hit: method-removed:mail.mail.send_get_mail_to@12.0
        self.send_get_mail_to()
        # hit: method-renamed:mail.mail.send_get_email_dict@12.0
        self.send_get_email_dict()

    # hit: method-signature:mail.mail._postprocess_sent_message@12.0
    def _postprocess_sent_message(self, mail_sent=True):
        return None

class MailActivityType(models.Model):
    _inherit = 'mail.activity.type'

    def read_fields(self):
        return [
            # hit: field-renamed:mail.activity.type.days@12.0
            self.days,
        ]

class MailFollowers(models.Model):
    _inherit = 'mail.followers'

    def call_methods(self):
        # hit: method-renamed:mail.followers._add_follower_command@12.0
        self._add_follower_command()

class PortalMixin(models.Model):
    _inherit = 'portal.mixin'

    def read_fields(self):
        return [
            # hit: field-renamed:portal.mixin.portal_url@12.0
            self.portal_url,
        ]

    def call_methods(self):
        # hit: method-renamed:portal.mixin.get_share_url@12.0
        self.get_share_url()

class ResCurrency(models.Model):
    _inherit = 'res.currency'

    def call_methods(self):
        # hit: method-changed:res.currency.compute@12.0
        self.compute()

    # hit: method-signature:res.currency._get_conversion_rate@12.0
    def _get_conversion_rate(self, from_currency, to_currency):
        return None

class WebsitePage(models.Model):
    _inherit = 'website.page'

    def read_fields(self):
        return [
            # hit: field-renamed:website.page.website_ids@12.0
            self.website_ids,
        ]

class IrModelFields(models.Model):
    _inherit = 'ir.model.fields'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.model.fields.copy@12.0
            self.copy,
        ]

class ResourceCalendar(models.Model):
    _inherit = 'resource.calendar'

    def call_methods(self):
        # hit: method-renamed:resource.calendar._get_day_work_intervals@12.0
        self._get_day_work_intervals()
        # hit: method-renamed:resource.calendar._iter_work_intervals@12.0
        self._iter_work_intervals()
        # hit: method-renamed:resource.calendar._iter_leave_intervals@12.0
        self._iter_leave_intervals()
        # hit: method-renamed:resource.calendar._get_leave_intervals@12.0
        self._get_leave_intervals()

    # hit: method-signature:resource.calendar.get_work_hours_count@12.0
    def get_work_hours_count(self, start_dt, end_dt, resource_id, compute_leaves=True):
        return None

    # hit: method-signature:resource.calendar.plan_hours@12.0
    def plan_hours(self, hours, day_dt, compute_leaves=False, resource_id=None):
        return None

    # hit: method-signature:resource.calendar.plan_days@12.0
    def plan_days(self, days, day_dt, compute_leaves=False, resource_id=None):
        return None

class ResourceMixin(models.Model):
    _inherit = 'resource.mixin'

    def call_methods(self):
        # hit: method-renamed:resource.mixin.get_work_days_count@12.0
        self.get_work_days_count()
        # hit: method-renamed:resource.mixin.iter_works@12.0
        self.iter_works()
        # hit: method-renamed:resource.mixin.iter_leaves@12.0
        self.iter_leaves()
        # hit: method-renamed:resource.mixin.get_leaves_day_count@12.0
        self.get_leaves_day_count()
