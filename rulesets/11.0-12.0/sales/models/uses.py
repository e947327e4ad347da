from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:sale.quote.template@12.0
            self.env['sale.quote.template'],
            # hit: model-renamed:sale.quote.line@12.0
            self.env['sale.quote.line'],
            # hit: model-renamed:sale.quote.option@12.0
            self.env['sale.quote.option'],
            # hit: model-removed:sale.layout_category@12.0
            self.env['sale.layout_category'],
            # hit: xmlid-renamed:purchase.route_warehouse0_buy@12.0
            self.env.ref('purchase.route_warehouse0_buy'),
            # hit: xmlid-renamed:purchase.purchase_open_picking@12.0
            self.env.ref('purchase.purchase_open_picking'),
            # hit: xmlid-renamed:purchase.stock_move_purchase@12.0
            self.env.ref('purchase.stock_move_purchase'),
            # hit: xmlid-renamed:purchase.view_warehouse_inherited@12.0
            self.env.ref('purchase.view_warehouse_inherited'),
            # hit: xmlid-renamed:sale.group_analytic_accounting@12.0
            self.env.ref('sale.group_analytic_accounting'),
            # hit: xmlid-renamed:purchase.group_analytic_accounting@12.0
            self.env.ref('purchase.group_analytic_accounting'),
        ]

class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-removed:sale.order.line.layout_category_id@12.0
            self.layout_category_id,
            # hit: field-removed:sale.order.line.layout_category_sequence@12.0
            self.layout_category_sequence,
            # hit: field-renamed:sale.order.line.amt_to_invoice@12.0
            self.amt_to_invoice,
            # hit: field-renamed:sale.order.line.amt_invoiced@12.0
            self.amt_invoiced,
            # hit: field-removed:sale.order.line.qty_delivered_updateable@12.0
            self.qty_delivered_updateable,
            # hit: field-removed:sale.order.line.option_line_id@12.0
            self.option_line_id,
        ]

    def call_methods(self):
        # hit: method-renamed:sale.order.line._action_launch_procurement_rule@12.0
        self._action_launch_procurement_rule()
        # hit: method-removed:sale.order.line._get_delivered_qty@12.0
        self._get_delivered_qty()
        # hit: method-removed:sale.order.line._analytic_compute_delivered_quantity@12.0
        self._analytic_compute_delivered_quantity()

class AccountInvoiceLine(models.Model):
    _inherit = 'account.invoice.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.invoice.line.layout_category_id@12.0
            self.layout_category_id,
            # hit: field-removed:account.invoice.line.layout_category_sequence@12.0
            self.layout_category_sequence,
        ]

class SaleOrderOption(models.Model):
    _inherit = 'sale.order.option'

    def read_fields(self):
        return [
            # hit: field-removed:sale.order.option.layout_category_id@12.0
            self.layout_category_id,
        ]

class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.template_id@12.0
            self.template_id,
            # hit: field-renamed:sale.order.options@12.0
            self.options,
            # hit: field-removed:sale.order.requested_date@12.0
            self.requested_date,
            # hit: field-removed:sale.order.payment_tx_id@12.0
            self.payment_tx_id,
            # hit: field-renamed:sale.order.payment_tx_ids@12.0
            self.payment_tx_ids,
            # hit: field-removed:sale.order.payment_acquirer_id@12.0
            self.payment_acquirer_id,
            # hit: field-removed:sale.order.payment_transaction_count@12.0
            self.payment_transaction_count,
            # hit: field-removed:sale.order.quote_viewed@12.0
            self.quote_viewed,
            # hit: field-removed:sale.order.project_project_id@12.0
            self.project_project_id,
        ]

    def call_methods(self):
        # hit: method-removed:sale.order.action_mark_as_paid@12.0
        self.action_mark_as_paid()
        # hit: method-removed:sale.order._get_tax_amount_by_group@12.0
        self._get_tax_amount_by_group()

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def call_methods(self):
        # hit: method-removed:account.invoice._get_tax_amount_by_group@12.0
        self._get_tax_amount_by_group()
        # hit: method-removed:account.invoice.order_lines_layouted@12.0
        self.order_lines_layouted()

class PaymentTransaction(models.Model):
    _inherit = 'payment.transaction'

    def read_fields(self):
        return [
            # hit: field-removed:payment.transaction.sale_order_id@12.0
            self.sale_order_id,
            # hit: field-removed:payment.transaction.account_invoice_id@12.0
            self.account_invoice_id,
            # hit: field-renamed:payment.transaction.date_validate@12.0
            self.date_validate,
        ]

    def call_methods(self):
        # hit: method-removed:payment.transaction._confirm_so@12.0
        self._confirm_so()
        # hit: method-removed:payment.transaction.get_next_reference@12.0
        self.get_next_reference()
        # hit: method-removed:payment.transaction.render@12.0
        self.render()

class PurchaseOrder(models.Model):
    _inherit = 'purchase.order'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.order.website_url@12.0
            self.website_url,
        ]

class SaleQuoteTemplate(models.Model):
    # hit: model-renamed:sale.quote.template@12.0
    _inherit = 'sale.quote.template'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.quote.template.quote_line@12.0
            self.quote_line,
            # hit: field-renamed:sale.quote.template.options@12.0
            self.options,
        ]

class SaleQuoteLine(models.Model):
    # hit: model-renamed:sale.quote.line@12.0
    _inherit = 'sale.quote.line'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.quote.line.quote_id@12.0
            self.quote_id,
        ]

class SaleQuoteOption(models.Model):
    # hit: model-renamed:sale.quote.option@12.0
    _inherit = 'sale.quote.option'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.quote.option.template_id@12.0
            self.template_id,
        ]
