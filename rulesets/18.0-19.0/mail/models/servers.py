from odoo import fields, models


class Server(models.Model):
    _inherit = "ir.mail_server"

    # hit: method-renamed
    def build_email(self, email_from, email_to, subject, body):
        # hit: method-renamed
        return super().build_email(email_from, email_to, subject, body)

    # hit: method-renamed
    def _prepare_email_message(self, message, smtp_session):
        return message

    # ok: method-renamed
    def send(self):
        return "build_email", "_prepare_email_message"


class Letter(models.Model):
    _name = "x.letter"
    _description = "mail.resend.message"

    # hit: model-removed
    resend_id = fields.Many2one("mail.resend.message")
    # ok: model-removed
    message_id = fields.Many2one("mail.message", string="mail.resend.message")

    # ok: method-renamed
    def build_email(self):
        return self.message_id
