from odoo import models


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    # hit: method-renamed:sale.order.line._get_price_reduce@15.0
    def _get_price_reduce(self):
        return {}

    # ok: method-renamed
    def _compute_price_reduce(self):
        return {}

    # hit: method-renamed:sale.order.line._get_invoice_qty@15.0
    def _get_invoice_qty(self):
        return {}

    # ok: method-renamed
    def _compute_qty_invoiced(self):
        return {}

    # hit: method-renamed:sale.order.line._onchange_product_packaging@15.0
    def _onchange_product_packaging(self):
        return {}

    # ok: method-renamed
    def _onchange_product_packaging_id(self):
        return {}


class StockPicking(models.Model):
    _inherit = "stock.picking"

    # hit: method-renamed:stock.picking.onchange_picking_type@15.0
    def onchange_picking_type(self):
        return {}

    # ok: method-renamed
    def _onchange_picking_type(self):
        return {}

    # hit: method-renamed:stock.picking._set_delivery_packaging@15.0
    def _set_delivery_packaging(self):
        return {}

    # ok: method-renamed
    def _set_delivery_package_type(self):
        return {}


class MrpProduction(models.Model):
    _inherit = "mrp.production"

    # hit: method-renamed:mrp.production.onchange_picking_type@15.0
    def onchange_picking_type(self):
        return {}

    # ok: method-renamed
    def _onchange_picking_type(self):
        return {}


class StockMove(models.Model):
    _inherit = "stock.move"

    # hit: method-removed:stock.move._prepare_merge_move_sort_method@15.0
    def _prepare_merge_move_sort_method(self, move):
        return {}

    # hit: method-removed:stock.move._create_account_move_line@15.0
    def _create_account_move_line(self, credit_account_id, debit_account_id, journal_id, qty, description, svl_id, cost):
        return {}


class ResPartner(models.Model):
    _inherit = "res.partner"

    # hit: method-renamed:res.partner._construct_constraint_msg@15.0
    def _construct_constraint_msg(self, country_code):
        return {}

    # ok: method-renamed
    def _build_vat_error_message(self):
        return {}


class ProductTemplate(models.Model):
    _inherit = "product.template"

    # hit: method-renamed:product.template._default_visible_expense_policy@15.0
    def _default_visible_expense_policy(self):
        return {}

    # ok: method-renamed
    def _compute_visible_expense_policy(self):
        return {}


class PaymentTransaction(models.Model):
    _inherit = "payment.transaction"

    # hit: method-renamed:payment.transaction._reconcile_after_transaction_done@15.0
    def _reconcile_after_transaction_done(self):
        return {}

    # ok: method-renamed
    def _reconcile_after_done(self):
        return {}

    # hit: method-renamed:payment.transaction._set_transaction_done@15.0
    def _set_transaction_done(self):
        return {}

    # ok: method-renamed
    def _set_done(self):
        return {}

    # hit: method-renamed:payment.transaction._set_transaction_cancel@15.0
    def _set_transaction_cancel(self):
        return {}

    # ok: method-renamed
    def _set_canceled(self):
        return {}


class AccountPayment(models.Model):
    _inherit = "account.payment"

    # hit: method-renamed:account.payment._compute_payment_method_id@15.0
    def _compute_payment_method_id(self):
        return {}

    # ok: method-renamed
    def _compute_payment_method_line_id(self):
        return {}


class AccountMove(models.Model):
    _inherit = "account.move"

    # hit: method-renamed:account.move._compute_invoice_taxes_by_group@15.0
    def _compute_invoice_taxes_by_group(self):
        return {}

    # ok: method-renamed
    def _compute_tax_totals_json(self):
        return {}


class CrmLead(models.Model):
    _inherit = "crm.lead"

    # hit: method-renamed:crm.lead._merge_opportunity_history@15.0
    def _merge_opportunity_history(self, opportunities):
        return {}

    # ok: method-renamed
    def _merge_dependences_history(self):
        return {}


class SaleOrder(models.Model):
    _inherit = "sale.order"

    # hit: method-renamed:sale.order._amount_by_group@15.0
    def _amount_by_group(self):
        return {}

    # ok: method-renamed
    def _compute_tax_totals_json(self):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _prepare_merge_move_sort_method(self):
        return None

    # ok: method-removed
    def _create_account_move_line(self):
        return None
