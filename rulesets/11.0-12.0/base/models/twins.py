from odoo import api, fields, models


class MailThreadPorted(models.Model):
    _inherit = 'mail.thread'

    # ok: method-signature
    def message_subscribe(self, partner_ids=None, channel_ids=None, subtype_ids=None):
        return None

    # ok: method-signature
    def _message_post_after_hook(self, message, *args, **kwargs):
        return None

    # ok: method-signature
    def _message_auto_subscribe_notify(self, partner_ids, template):
        return None

    # ok: method-signature
    def _routing_create_bounce_email(self, email_from, body_html, message, **mail_values):
        return None

class MailMailPorted(models.Model):
    _inherit = 'mail.mail'

    # ok: method-signature
    def _postprocess_sent_message(self, success_pids, failure_reason=False, failure_type=None):
        return None

class ResCurrencyPorted(models.Model):
    _inherit = 'res.currency'

    # ok: method-signature
    def _get_conversion_rate(self, from_currency, to_currency, company, date):
        return None

class ResourceCalendarPorted(models.Model):
    _inherit = 'resource.calendar'

    # ok: method-signature
    def get_work_hours_count(self, start_dt, end_dt, compute_leaves=True, domain=None):
        return None

    # ok: method-signature
    def plan_hours(self, hours, day_dt, compute_leaves=False, domain=None, resource=None):
        return None

    # ok: method-signature
    def plan_days(self, days, day_dt, compute_leaves=False, domain=None):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about res.request.link',
            # ok: xmlid-changed
            self.env.ref('base.user_root_custom'),
            # ok: xmlid-changed
            self.env.ref('base.partner_root_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    parent_left = fields.Char()
    parent_right = fields.Char()
    message_last_post = fields.Char()
    opt_out = fields.Char()
    commercial_partner_country_id = fields.Char()
    password_crypt = fields.Char()
    path = fields.Char()
    days = fields.Char()
    portal_url = fields.Char()
    website_ids = fields.Char()
    copy = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.parent_left,
            # ok: field-removed
            self.parent_right,
            # ok: field-removed
            self.message_last_post,
            # ok: field-removed
            self.opt_out,
            # ok: field-removed
            self.commercial_partner_country_id,
            # ok: field-removed
            self.password_crypt,
            # ok: field-removed
            self.path,
            # ok: field-renamed
            self.days,
            # ok: field-renamed
            self.portal_url,
            # ok: field-renamed
            self.website_ids,
            # ok: field-renamed
            self.copy,
        ]

    # ok: method-renamed
    def check_credentials(self):
        return None

    # ok: method-renamed
    def message_subscribe_users(self):
        return None

    # ok: method-renamed
    def message_unsubscribe_users(self):
        return None

    # ok: method-renamed
    def _message_get_auto_subscribe_fields(self):
        return None

    # ok: method-renamed
    def message_auto_subscribe(self):
        return None

    # ok: method-renamed
    def _message_notification_recipients(self):
        return None

    # ok: method-renamed
    def _notification_recipients(self):
        return None

    # ok: method-renamed
    def _notification_link_helper(self):
        return None

    # ok: method-renamed
    def message_get_reply_to(self):
        return None

    # ok: method-renamed
    def message_get_email_values(self):
        return None

    # ok: method-renamed
    def message_get_recipient_values(self):
        return None

    # ok: method-removed
    def message_capable_models(self):
        return None

    # ok: method-renamed
    def _message_preprocess_attachments(self):
        return None

    # ok: method-removed
    def mark_as_unread(self):
        return None

    # ok: method-renamed
    def auto_subscribe_subtypes(self):
        return None

    # ok: method-renamed
    def render_template(self):
        return None

    # ok: method-renamed
    def send_mail_action(self):
        return None

    # ok: method-renamed
    def send_get_mail_body(self):
        return None

    # ok: method-removed
    def send_get_mail_to(self):
        return None

    # ok: method-renamed
    def send_get_email_dict(self):
        return None

    # ok: method-renamed
    def _add_follower_command(self):
        return None

    # ok: method-renamed
    def get_share_url(self):
        return None

    # ok: method-changed
    def compute(self):
        return None

    # ok: method-removed
    def _notify_prepare_email_values(self):
        return None

    # ok: method-renamed
    def _get_day_work_intervals(self):
        return None

    # ok: method-renamed
    def _iter_work_intervals(self):
        return None

    # ok: method-renamed
    def _iter_leave_intervals(self):
        return None

    # ok: method-renamed
    def _get_leave_intervals(self):
        return None

    # ok: method-renamed
    def get_work_days_count(self):
        return None

    # ok: method-renamed
    def iter_works(self):
        return None

    # ok: method-renamed
    def iter_leaves(self):
        return None

    # ok: method-renamed
    def get_leaves_day_count(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.check_credentials()
        # ok: method-renamed
        self.message_subscribe_users()
        # ok: method-renamed
        self.message_unsubscribe_users()
        # ok: method-renamed
        self._message_get_auto_subscribe_fields()
        # ok: method-renamed
        self.message_auto_subscribe()
        # ok: method-renamed
        self._message_notification_recipients()
        # ok: method-renamed
        self._notification_recipients()
        # ok: method-renamed
        self._notification_link_helper()
        # ok: method-renamed
        self.message_get_reply_to()
        # ok: method-renamed
        self.message_get_email_values()
        # ok: method-renamed
        self.message_get_recipient_values()
        # ok: method-removed
        self.message_capable_models()
        # ok: method-renamed
        self._message_preprocess_attachments()
        # ok: method-removed
        self.mark_as_unread()
        # ok: method-renamed
        self.auto_subscribe_subtypes()
        # ok: method-renamed
        self.render_template()
        # ok: method-renamed
        self.send_mail_action()
        # ok: method-renamed
        self.send_get_mail_body()
        # ok: method-removed
        self.send_get_mail_to()
        # ok: method-renamed
        self.send_get_email_dict()
        # ok: method-renamed
        self._add_follower_command()
        # ok: method-renamed
        self.get_share_url()
        # ok: method-changed
        self.compute()
        # ok: method-removed
        self._notify_prepare_email_values()
        # ok: method-renamed
        self._get_day_work_intervals()
        # ok: method-renamed
        self._iter_work_intervals()
        # ok: method-renamed
        self._iter_leave_intervals()
        # ok: method-renamed
        self._get_leave_intervals()
        # ok: method-renamed
        self.get_work_days_count()
        # ok: method-renamed
        self.iter_works()
        # ok: method-renamed
        self.iter_leaves()
        # ok: method-renamed
        self.get_leaves_day_count()
