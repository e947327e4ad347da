from openerp import api, fields, models


class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.payment_term@9.0
            self.payment_term,
            # hit: field-renamed:sale.order.fiscal_position@9.0
            self.fiscal_position,
            # hit: field-removed:sale.order.order_policy@9.0
            self.order_policy,
            # hit: field-removed:sale.order.date_confirm@9.0
            self.date_confirm,
            # hit: field-removed:sale.order.invoiced@9.0
            self.invoiced,
            # hit: field-removed:sale.order.invoiced_rate@9.0
            self.invoiced_rate,
            # hit: field-removed:sale.order.invoice_exists@9.0
            self.invoice_exists,
            # hit: field-removed:sale.order.shipped@9.0
            self.shipped,
        ]

    def call_methods(self):
        # hit: method-renamed:sale.order.action_button_confirm@9.0
        self.action_button_confirm()
        # hit: method-removed:sale.order.action_wait@9.0
        self.action_wait()
        # hit: method-removed:sale.order.action_ship_create@9.0
        self.action_ship_create()
        # hit: method-removed:sale.order.manual_invoice@9.0
        self.manual_invoice()
        # hit: method-removed:sale.order._make_invoice@9.0
        self._make_invoice()
        # hit: method-removed:sale.order._prepare_order_line_procurement@9.0
        self._prepare_order_line_procurement()
        # hit: method-removed:sale.order.copy_quotation@9.0
        self.copy_quotation()
        # hit: method-removed:sale.order.procurement_needed@9.0
        self.procurement_needed()

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.payment_term@9.0
            self.payment_term,
            # hit: field-renamed:account.invoice.fiscal_position@9.0
            self.fiscal_position,
        ]

class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-removed:sale.order.line.invoiced@9.0
            self.invoiced,
            # hit: field-renamed:sale.order.line.delay@9.0
            self.delay,
            # hit: field-removed:sale.order.line.th_weight@9.0
            self.th_weight,
            # hit: field-removed:sale.order.line.number_packages@9.0
            self.number_packages,
            # hit: field-removed:sale.order.line.address_allotment_id@9.0
            self.address_allotment_id,
        ]

    def call_methods(self):
        # hit: method-removed:sale.order.line.need_procurement@9.0
        self.need_procurement()
        # hit: method-removed:sale.order.line.button_confirm@9.0
        self.button_confirm()
        # hit: method-removed:sale.order.line.button_done@9.0
        self.button_done()

    # hit: method-signature:sale.order.line.invoice_line_create@9.0
    def invoice_line_create(self, cr, uid, ids, context=None):
        return None
