from odoo import models


class MailThread(models.AbstractModel):
    _inherit = 'mail.thread'

    def call_message_subscribe(self, values):
        # hit: method-signature:mail.thread.message_subscribe@15.0
        self.message_subscribe(channel_ids=values)
        # ok: method-signature
        self.message_subscribe(partner_ids=values)

    def call_message_unsubscribe(self, values):
        # hit: method-signature:mail.thread.message_unsubscribe@15.0
        self.message_unsubscribe(channel_ids=values)
        # ok: method-signature
        self.message_unsubscribe(partner_ids=values)


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-renamed:mail.moderation@15.0
            self.env['mail.moderation'],
            # hit: model-renamed:calendar.contacts@15.0
            self.env['calendar.contacts'],
        ]

    def names(self):
        return [
            # ok: model-renamed
            'a text about mail.moderation',
            # ok: model-renamed
            'a text about calendar.contacts',
        ]
