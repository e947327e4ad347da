from odoo import models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'


    # ok: method-renamed
    def _notify_get_groups(self):
        return None

    # ok: method-renamed
    def _notify_classify_recipients(self):
        return None

    # ok: method-renamed
    def _notify_compute_recipients(self):
        return None

    # ok: method-renamed
    def _notify_record_by_email(self):
        return None

    # ok: method-renamed
    def _notify_record_by_inbox(self):
        return None

    # ok: method-renamed
    def _notify_prepare_template_context(self):
        return None

    # ok: method-renamed
    def message_track(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self._notify_get_groups()
        # ok: method-renamed
        self._notify_classify_recipients()
        # ok: method-renamed
        self._notify_compute_recipients()
        # ok: method-renamed
        self._notify_record_by_email()
        # ok: method-renamed
        self._notify_record_by_inbox()
        # ok: method-renamed
        self._notify_prepare_template_context()
        # ok: method-renamed
        self.message_track()
