from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:email.template@9.0
            self.env['email.template'],
            # hit: xmlid-renamed:email_template.email_template_form@9.0
            self.env.ref('email_template.email_template_form'),
            # hit: xmlid-renamed:email_template.email_template_tree@9.0
            self.env.ref('email_template.email_template_tree'),
            # hit: xmlid-renamed:email_template.view_email_template_search@9.0
            self.env.ref('email_template.view_email_template_search'),
            # hit: xmlid-renamed:email_template.action_email_template_tree_all@9.0
            self.env.ref('email_template.action_email_template_tree_all'),
            # hit: xmlid-renamed:email_template.menu_email_templates@9.0
            self.env.ref('email_template.menu_email_templates'),
            # hit: xmlid-renamed:email_template.email_template_partner@9.0
            self.env.ref('email_template.email_template_partner'),
            # hit: xmlid-renamed:email_template.email_template_preview_form@9.0
            self.env.ref('email_template.email_template_preview_form'),
            # hit: xmlid-renamed:email_template.wizard_email_template_preview@9.0
            self.env.ref('email_template.wizard_email_template_preview'),
            # hit: xmlid-renamed:email_template.view_server_action_form_template@9.0
            self.env.ref('email_template.view_server_action_form_template'),
            # hit: model-renamed:mail.group@9.0
            self.env['mail.group'],
            # hit: model-removed:mail.notification@9.0
            self.env['mail.notification'],
            # hit: model-removed:mail.vote@9.0
            self.env['mail.vote'],
            # hit: xmlid-renamed:im_livechat.group_im_livechat@9.0
            self.env.ref('im_livechat.group_im_livechat'),
            # hit: xmlid-renamed:im_livechat.group_im_livechat_manager@9.0
            self.env.ref('im_livechat.group_im_livechat_manager'),
        ]

class MailMessage(models.Model):
    _inherit = 'mail.message'

    def read_fields(self):
        return [
            # hit: field-renamed:mail.message.type@9.0
            self.type,
            # hit: field-removed:mail.message.notified_partner_ids@9.0
            self.notified_partner_ids,
            # hit: field-removed:mail.message.notification_ids@9.0
            self.notification_ids,
            # hit: field-removed:mail.message.to_read@9.0
            self.to_read,
            # hit: field-removed:mail.message.vote_user_ids@9.0
            self.vote_user_ids,
        ]

    def call_methods(self):
        # hit: method-removed:mail.message.set_message_read@9.0
        self.set_message_read()
        # hit: method-removed:mail.message.vote_toggle@9.0
        self.vote_toggle()

class MailThread(models.Model):
    _inherit = 'mail.thread'

    def read_fields(self):
        return [
            # hit: field-removed:mail.thread.message_summary@9.0
            self.message_summary,
        ]

    def call_methods(self):
        # hit: method-removed:mail.thread.message_get_subscription_data@9.0
        self.message_get_subscription_data()
        # hit: method-removed:mail.thread._get_subscription_data@9.0
        self._get_subscription_data()
        # hit: method-removed:mail.thread.message_mark_as_read@9.0
        self.message_mark_as_read()
        # hit: method-removed:mail.thread.read_followers_data@9.0
        self.read_followers_data()

    # hit: method-signature:mail.thread.message_subscribe@9.0
    def message_subscribe(self, cr, uid, ids, partner_ids, subtype_ids=None, context=None):
        return None

class MailComposeMessage(models.Model):
    _inherit = 'mail.compose.message'

    def call_methods(self):
        # hit: method-renamed:mail.compose.message.render_template_batch@9.0
        self.render_template_batch()
        # hit: method-renamed:mail.compose.message.render_message_batch@9.0
        self.render_message_batch()
        # hit: method-renamed:mail.compose.message.generate_email_for_composer_batch@9.0
        self.generate_email_for_composer_batch()

class MailMail(models.Model):
    _inherit = 'mail.mail'

    def call_methods(self):
        # hit: method-removed:mail.mail.send_get_mail_subject@9.0
        self.send_get_mail_subject()

class MailGroup(models.Model):
    # hit: model-renamed:mail.group@9.0
    _inherit = 'mail.group'

    def read_fields(self):
        return [
            # hit: field-removed:mail.group.menu_id@9.0
            self.menu_id,
        ]

class EmailTemplate(models.Model):
    # hit: model-renamed:email.template@9.0
    _inherit = 'email.template'

    def call_methods(self):
        # hit: method-renamed:email.template.generate_email_batch@9.0
        self.generate_email_batch()
        # hit: method-renamed:email.template.get_email_template_batch@9.0
        self.get_email_template_batch()
        # hit: method-renamed:email.template.generate_recipients_batch@9.0
        self.generate_recipients_batch()
