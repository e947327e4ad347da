from openerp import api, fields, models


class MailThreadPorted(models.Model):
    _inherit = 'mail.thread'

    # ok: method-signature
    def message_subscribe(self, cr, uid, ids, partner_ids=None, channel_ids=None, subtype_ids=None, force=True, context=None):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about email.template',
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.view_email_template_search_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.action_email_template_tree_all_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.menu_email_templates_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_partner_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_preview_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.wizard_email_template_preview_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.view_server_action_form_template_custom'),
            # ok: model-renamed
            'a text about mail.group',
            # ok: model-removed
            'a text about mail.notification',
            # ok: model-removed
            'a text about mail.vote',
            # ok: xmlid-renamed
            self.env.ref('im_livechat.group_im_livechat_custom'),
            # ok: xmlid-renamed
            self.env.ref('im_livechat.group_im_livechat_manager_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    type = fields.Char()
    notified_partner_ids = fields.Char()
    notification_ids = fields.Char()
    to_read = fields.Char()
    vote_user_ids = fields.Char()
    message_summary = fields.Char()
    menu_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.type,
            # ok: field-removed
            self.notified_partner_ids,
            # ok: field-removed
            self.notification_ids,
            # ok: field-removed
            self.to_read,
            # ok: field-removed
            self.vote_user_ids,
            # ok: field-removed
            self.message_summary,
            # ok: field-removed
            self.menu_id,
        ]

    # ok: method-removed
    def message_get_subscription_data(self):
        return None

    # ok: method-removed
    def _get_subscription_data(self):
        return None

    # ok: method-removed
    def message_mark_as_read(self):
        return None

    # ok: method-removed
    def read_followers_data(self):
        return None

    # ok: method-removed
    def set_message_read(self):
        return None

    # ok: method-removed
    def vote_toggle(self):
        return None

    # ok: method-renamed
    def render_template_batch(self):
        return None

    # ok: method-renamed
    def render_message_batch(self):
        return None

    # ok: method-renamed
    def generate_email_for_composer_batch(self):
        return None

    # ok: method-removed
    def send_get_mail_subject(self):
        return None

    # ok: method-renamed
    def generate_email_batch(self):
        return None

    # ok: method-renamed
    def get_email_template_batch(self):
        return None

    # ok: method-renamed
    def generate_recipients_batch(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.message_get_subscription_data()
        # ok: method-removed
        self._get_subscription_data()
        # ok: method-removed
        self.message_mark_as_read()
        # ok: method-removed
        self.read_followers_data()
        # ok: method-removed
        self.set_message_read()
        # ok: method-removed
        self.vote_toggle()
        # ok: method-renamed
        self.render_template_batch()
        # ok: method-renamed
        self.render_message_batch()
        # ok: method-renamed
        self.generate_email_for_composer_batch()
        # ok: method-removed
        self.send_get_mail_subject()
        # ok: method-renamed
        self.generate_email_batch()
        # ok: method-renamed
        self.get_email_template_batch()
        # ok: method-renamed
        self.generate_recipients_batch()
