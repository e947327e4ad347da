from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    is_email = fields.Char()
    email_status = fields.Char()
    layout = fields.Char()
    feedback = fields.Char()
    create_user_id = fields.Char()
    track_sequence = fields.Char()
    track_visibility = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.is_email,
            # ok: field-renamed
            self.email_status,
            # ok: field-renamed
            self.layout,
            # ok: field-removed
            self.feedback,
            # ok: field-removed
            self.create_user_id,
            # ok: field-renamed
            self.track_sequence,
            # ok: field-renamed
            self.track_visibility,
        ]

    # ok: method-removed
    def message_get_default_recipients(self):
        return None

    # ok: method-renamed
    def message_get_suggested_recipients(self):
        return None

    # ok: method-renamed
    def _find_partner_from_emails(self):
        return None

    # ok: method-renamed
    def _search_on_user(self):
        return None

    # ok: method-renamed
    def _search_on_partner(self):
        return None

    # ok: method-renamed
    def message_partner_info_from_emails(self):
        return None

    # ok: method-renamed
    def message_receive_bounce(self):
        return None

    # ok: method-renamed
    def _message_extract_payload(self):
        return None

    # ok: method-removed
    def message_route_verify(self):
        return None

    # ok: method-renamed
    def _notify_specific_email_values(self):
        return None

    # ok: method-renamed
    def _notify_email_recipients(self):
        return None

    # ok: method-renamed
    def message_post_send_sms(self):
        return None

    # ok: method-renamed
    def check_mail_message_access(self):
        return None

    def own_calls(self):
        # ok: method-removed
        self.message_get_default_recipients()
        # ok: method-renamed
        self.message_get_suggested_recipients()
        # ok: method-renamed
        self._find_partner_from_emails()
        # ok: method-renamed
        self._search_on_user()
        # ok: method-renamed
        self._search_on_partner()
        # ok: method-renamed
        self.message_partner_info_from_emails()
        # ok: method-renamed
        self.message_receive_bounce()
        # ok: method-renamed
        self._message_extract_payload()
        # ok: method-removed
        self.message_route_verify()
        # ok: method-renamed
        self._notify_specific_email_values()
        # ok: method-renamed
        self._notify_email_recipients()
        # ok: method-renamed
        self.message_post_send_sms()
        # ok: method-renamed
        self.check_mail_message_access()
