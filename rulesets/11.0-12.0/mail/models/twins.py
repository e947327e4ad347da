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

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    message_last_post = fields.Char()
    path = fields.Char()
    days = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.message_last_post,
            # ok: field-removed
            self.path,
            # ok: field-removed
            self.days,
        ]

    # ok: method-removed
    def message_subscribe_users(self):
        return None

    # ok: method-removed
    def message_unsubscribe_users(self):
        return None

    # ok: method-removed
    def _message_get_auto_subscribe_fields(self):
        return None

    # ok: method-removed
    def message_auto_subscribe(self):
        return None

    # ok: method-removed
    def _message_notification_recipients(self):
        return None

    # ok: method-removed
    def _notification_recipients(self):
        return None

    # ok: method-removed
    def _notification_link_helper(self):
        return None

    # ok: method-removed
    def message_get_reply_to(self):
        return None

    # ok: method-removed
    def message_get_email_values(self):
        return None

    # ok: method-removed
    def message_get_recipient_values(self):
        return None

    # ok: method-removed
    def message_capable_models(self):
        return None

    # ok: method-removed
    def _message_preprocess_attachments(self):
        return None

    # ok: method-removed
    def mark_as_unread(self):
        return None

    # ok: method-removed
    def auto_subscribe_subtypes(self):
        return None

    # ok: method-renamed
    def render_template(self):
        return None

    # ok: method-renamed
    def send_mail_action(self):
        return None

    # ok: method-removed
    def send_get_mail_body(self):
        return None

    # ok: method-removed
    def send_get_mail_to(self):
        return None

    # ok: method-removed
    def send_get_email_dict(self):
        return None

    # ok: method-removed
    def _add_follower_command(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.message_subscribe_users()
        # ok: method-removed
        self.message_unsubscribe_users()
        # ok: method-removed
        self._message_get_auto_subscribe_fields()
        # ok: method-removed
        self.message_auto_subscribe()
        # ok: method-removed
        self._message_notification_recipients()
        # ok: method-removed
        self._notification_recipients()
        # ok: method-removed
        self._notification_link_helper()
        # ok: method-removed
        self.message_get_reply_to()
        # ok: method-removed
        self.message_get_email_values()
        # ok: method-removed
        self.message_get_recipient_values()
        # ok: method-removed
        self.message_capable_models()
        # ok: method-removed
        self._message_preprocess_attachments()
        # ok: method-removed
        self.mark_as_unread()
        # ok: method-removed
        self.auto_subscribe_subtypes()
        # ok: method-renamed
        self.render_template()
        # ok: method-renamed
        self.send_mail_action()
        # ok: method-removed
        self.send_get_mail_body()
        # ok: method-removed
        self.send_get_mail_to()
        # ok: method-removed
        self.send_get_email_dict()
        # ok: method-removed
        self._add_follower_command()
