from odoo import fields, models


class SaleOrderLinePrepareInvoiceLinePorted(models.Model):
    _inherit = 'sale.order.line'

    # ok: method-signature
    def _prepare_invoice_line(self, **optional_values):
        return None


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    date_expected = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.date_expected,
        ]

    # ok: method-renamed
    def action_done(self):
        return None

    # ok: method-renamed
    def put_in_pack(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.action_done()
        # ok: method-renamed
        self.put_in_pack()
