from odoo import fields, models


class IrHttpAuthenticatePorted(models.AbstractModel):
    _inherit = 'ir.http'

    @classmethod
    # ok: method-signature
    def _authenticate(cls, endpoint):
        return None


class MailThreadNotifyGetGroupsPorted(models.AbstractModel):
    _inherit = 'mail.thread'

    # ok: method-signature
    def _notify_get_groups(self, msg_vals=None):
        return None


class MailThreadNotifyClassifyRecipientsPorted(models.AbstractModel):
    _inherit = 'mail.thread'

    # ok: method-signature
    def _notify_classify_recipients(self, recipient_data, model_name, msg_vals=None):
        return None


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    planned_revenue = fields.Char()
    expected_revenue = fields.Char()
    measure_type = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.planned_revenue,
            # ok: field-renamed
            self.expected_revenue,
            # ok: field-removed
            self.measure_type,
        ]

    # ok: method-renamed
    def for_xml_id(self):
        return None

    # ok: method-renamed
    def get(self):
        return None

    # ok: method-renamed
    def get_multi(self):
        return None

    # ok: method-renamed
    def set_multi(self):
        return None

    # ok: method-renamed
    def activity_schedule_with_view(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.for_xml_id()
        # ok: method-renamed
        self.get()
        # ok: method-renamed
        self.get_multi()
        # ok: method-renamed
        self.set_multi()
        # ok: method-renamed
        self.activity_schedule_with_view()
