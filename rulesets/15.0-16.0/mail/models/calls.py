from odoo import models


class RuleMail(models.Model):
    _name = 'rule.mail'
    _description = 'Mail'

    def mail(self, template, outbox):
        template = self.env['mail.template'].browse(1)
        # hit: argument-renamed:mail.template.send_mail(notif_layout)@16.0
        template.send_mail(self.id, notif_layout='rule.layout')
        # ok: argument-renamed
        template.send_mail(self.id, email_values={'notif_layout': 1})
        # hit: xmlid-removed:mail.mail_notification_borders@16.0
        self.env.ref('mail.mail_notification_borders')
        # hit: xmlid-removed:mail.mail_notification_paynow@16.0
        self.env.ref('mail.mail_notification_paynow')
        # ok: xmlid-removed
        self.env.ref('mail.mail_notification_light')
