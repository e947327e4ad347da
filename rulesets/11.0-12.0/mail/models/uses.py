from odoo import api, fields, models


class MailThread(models.Model):
    _inherit = 'mail.thread'

    def read_fields(self):
        return [
            # hit: field-removed:mail.thread.message_last_post@12.0
            self.message_last_post,
        ]

    def call_methods(self):
        # hit: method-removed:mail.thread.message_subscribe_users@12.0
        self.message_subscribe_users()
        # hit: method-removed:mail.thread.message_unsubscribe_users@12.0
        self.message_unsubscribe_users()
        # hit: method-removed:mail.thread._message_get_auto_subscribe_fields@12.0
        self._message_get_auto_subscribe_fields()
        # hit: method-removed:mail.thread.message_auto_subscribe@12.0
        self.message_auto_subscribe()
        # hit: method-removed:mail.thread._message_notification_recipients@12.0
        self._message_notification_recipients()
        # hit: method-removed:mail.thread._notification_recipients@12.0
        self._notification_recipients()
        # hit: method-removed:mail.thread._notification_link_helper@12.0
        self._notification_link_helper()
        # hit: method-removed:mail.thread.message_get_reply_to@12.0
        self.message_get_reply_to()
        # hit: method-removed:mail.thread.message_get_email_values@12.0
        self.message_get_email_values()
        # hit: method-removed:mail.thread.message_get_recipient_values@12.0
        self.message_get_recipient_values()
        # hit: method-removed:mail.thread.message_capable_models@12.0
        self.message_capable_models()
        # hit: method-removed:mail.thread._message_preprocess_attachments@12.0
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
        # hit: method-removed:mail.message.subtype.auto_subscribe_subtypes@12.0
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
        # hit: method-removed:mail.mail.send_get_mail_body@12.0
        self.send_get_mail_body()
        # hit: method-removed:mail.mail.send_get_mail_to@12.0
        self.send_get_mail_to()
        # hit: method-removed:mail.mail.send_get_email_dict@12.0
        self.send_get_email_dict()

    # hit: method-signature:mail.mail._postprocess_sent_message@12.0
    def _postprocess_sent_message(self, mail_sent=True):
        return None

class MailActivityType(models.Model):
    _inherit = 'mail.activity.type'

    def read_fields(self):
        return [
            # hit: field-removed:mail.activity.type.days@12.0
            self.days,
        ]

class MailFollowers(models.Model):
    _inherit = 'mail.followers'

    def call_methods(self):
        # hit: method-removed:mail.followers._add_follower_command@12.0
        self._add_follower_command()
