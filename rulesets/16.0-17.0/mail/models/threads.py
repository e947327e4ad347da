from odoo import fields, models


class Thread(models.AbstractModel):
    _inherit = "mail.thread"

    # hit: method-signature
    def _notify_get_recipients_groups(self, msg_vals=None):
        return []

    def tell(self):
        # hit: method-renamed
        self.message_post_with_view("mail.view")
        # hit: method-renamed
        self.message_post_with_template(7)
        # ok: method-renamed
        self.message_post(subject="message_post_with_view")


class Template(models.Model):
    _inherit = "mail.template"

    # ok: method-signature
    def _notify_get_recipients(self, msg_vals=None):
        return []


class Channel(models.Model):
    # hit: model-renamed
    _inherit = "mail.channel"


class Member(models.Model):
    # hit: model-renamed
    _inherit = "mail.channel.member"


class Tracking(models.Model):
    _inherit = "mail.tracking.value"

    def changed(self):
        # hit: field-renamed
        first = self.field
        # ok: field-renamed
        return first, self.mail_message_id, "field"


class Alias(models.Model):
    _inherit = "mail.alias"

    def owner(self):
        # hit: field-removed
        first = self.alias_user_id
        # ok: field-removed
        return first, self.alias_name, "alias_user_id"


class Note(models.Model):
    _name = "x.note"
    _description = "mail.channel"

    field = fields.Char()
    # hit: model-renamed
    channel_id = fields.Many2one("mail.channel")
    # ok: model-renamed
    message_id = fields.Many2one("mail.message", string="mail.channel.member")

    def label(self):
        # ok: field-renamed
        return self.field


class Mail(models.Model):
    _inherit = "mail.mail"

    # hit: method-removed
    def _send_prepare_values(self, partner=None):
        return {}

    # ok: method-removed
    def _prepare_outgoing_list(self):
        return ["_send_prepare_values"]


class MailTemplate(models.Model):
    _inherit = "mail.template"

    # hit: method-renamed
    def generate_recipients(self, results, res_ids):
        return results

    # ok: method-renamed
    def generate(self):
        return "generate_recipients"


class Composer(models.TransientModel):
    _inherit = "mail.compose.message"

    # hit: method-renamed
    def get_mail_values(self, res_ids):
        return {}

    # ok: method-renamed
    def mail_values(self):
        return "get_mail_values"
