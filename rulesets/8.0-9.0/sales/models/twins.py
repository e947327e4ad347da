from openerp import api, fields, models


class SaleOrderLinePorted(models.Model):
    _inherit = 'sale.order.line'

    # ok: method-signature
    def invoice_line_create(self, invoice_id, qty):
        return None

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    payment_term = fields.Char()
    fiscal_position = fields.Char()
    order_policy = fields.Char()
    date_confirm = fields.Char()
    invoiced = fields.Char()
    invoiced_rate = fields.Char()
    invoice_exists = fields.Char()
    shipped = fields.Char()
    delay = fields.Char()
    th_weight = fields.Char()
    number_packages = fields.Char()
    address_allotment_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.payment_term,
            # ok: field-renamed
            self.fiscal_position,
            # ok: field-removed
            self.order_policy,
            # ok: field-removed
            self.date_confirm,
            # ok: field-removed
            self.invoiced,
            # ok: field-removed
            self.invoiced_rate,
            # ok: field-removed
            self.invoice_exists,
            # ok: field-removed
            self.shipped,
            # ok: field-renamed
            self.delay,
            # ok: field-removed
            self.th_weight,
            # ok: field-removed
            self.number_packages,
            # ok: field-removed
            self.address_allotment_id,
        ]

    # ok: method-renamed
    def action_button_confirm(self):
        return None

    # ok: method-removed
    def action_wait(self):
        return None

    # ok: method-removed
    def action_ship_create(self):
        return None

    # ok: method-removed
    def manual_invoice(self):
        return None

    # ok: method-removed
    def _make_invoice(self):
        return None

    # ok: method-removed
    def _prepare_order_line_procurement(self):
        return None

    # ok: method-removed
    def copy_quotation(self):
        return None

    # ok: method-removed
    def procurement_needed(self):
        return None

    # ok: method-removed
    def need_procurement(self):
        return None

    # ok: method-removed
    def button_confirm(self):
        return None

    # ok: method-removed
    def button_done(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.action_button_confirm()
        # ok: method-removed
        self.action_wait()
        # ok: method-removed
        self.action_ship_create()
        # ok: method-removed
        self.manual_invoice()
        # ok: method-removed
        self._make_invoice()
        # ok: method-removed
        self._prepare_order_line_procurement()
        # ok: method-removed
        self.copy_quotation()
        # ok: method-removed
        self.procurement_needed()
        # ok: method-removed
        self.need_procurement()
        # ok: method-removed
        self.button_confirm()
        # ok: method-removed
        self.button_done()
