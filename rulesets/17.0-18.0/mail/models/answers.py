from odoo import fields, models


class Answer(models.Model):
    _name = "x.answer"
    _description = "mail.shortcode"

    # hit: model-renamed
    shortcode_id = fields.Many2one("mail.shortcode")
    # hit: model-renamed
    push_id = fields.Many2one("mail.notification.web.push")
    # ok: model-renamed
    message_id = fields.Many2one("mail.message", string="mail.shortcode")
    # ok: model-renamed
    mail_id = fields.Many2one("mail.mail", string="mail.notification.web.push")
