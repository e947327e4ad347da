from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    type = fields.Char()
    invoice_payment_state = fields.Char()
    invoice_partner_bank_id = fields.Char()
    invoice_sent = fields.Char()
    invoice_payment_ref = fields.Char()
    communication = fields.Char()
    payment_date = fields.Char()
    default_debit_account_id = fields.Char()
    default_credit_account_id = fields.Char()
    post_at = fields.Char()
    name = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.type,
            # ok: field-renamed
            self.invoice_payment_state,
            # ok: field-renamed
            self.invoice_partner_bank_id,
            # ok: field-renamed
            self.invoice_sent,
            # ok: field-renamed
            self.invoice_payment_ref,
            # ok: field-renamed
            self.communication,
            # ok: field-renamed
            self.payment_date,
            # ok: field-renamed
            self.default_debit_account_id,
            # ok: field-renamed
            self.default_credit_account_id,
            # ok: field-removed
            self.post_at,
            # ok: field-renamed
            self.name,
        ]

    # ok: method-renamed
    def post(self):
        return None

    # ok: method-renamed
    def cancel(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.post()
        # ok: method-renamed
        self.cancel()
