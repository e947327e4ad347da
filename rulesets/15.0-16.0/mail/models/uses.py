from odoo import models


class MailThread(models.AbstractModel):
    _inherit = 'mail.thread'

    def calls(self):
        # hit: method-renamed:mail.thread._notify_get_groups@16.0
        self._notify_get_groups()
        # hit: method-renamed:mail.thread._notify_classify_recipients@16.0
        self._notify_classify_recipients()
        # hit: method-renamed:mail.thread._notify_compute_recipients@16.0
        self._notify_compute_recipients()
        # hit: method-renamed:mail.thread._notify_record_by_email@16.0
        self._notify_record_by_email()
        # hit: method-renamed:mail.thread._notify_record_by_inbox@16.0
        self._notify_record_by_inbox()
        # hit: method-renamed:mail.thread._notify_prepare_template_context@16.0
        self._notify_prepare_template_context()
        # hit: method-renamed:mail.thread.message_track@16.0
        self.message_track()


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-renamed:mail.channel.partner@16.0
            self.env['mail.channel.partner'],
            # hit: model-removed:ir.translation@16.0
            self.env['ir.translation'],
        ]

    def names(self):
        return [
            # ok: model-renamed
            'a text about mail.channel.partner',
            # ok: model-removed
            'a text about ir.translation',
        ]
