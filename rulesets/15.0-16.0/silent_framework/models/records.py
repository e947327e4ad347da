from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def with_mail_track_log_only(self):
        # hit: context-key-removed:mail_track_log_only@16.0
        records = self.with_context(mail_track_log_only=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mail_track_log_only"

    # hit: method-renamed:res.partner._fields_view_get_address@16.0
    def _fields_view_get_address(self, arch):
        return {}

    # ok: method-renamed
    def _view_get_address(self):
        return {}


class AccountTax(models.Model):
    _inherit = "account.tax"

    def with_force_sign(self):
        # hit: context-key-removed:force_sign@16.0
        records = self.with_context(force_sign=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "force_sign"


class AccountMoveLine(models.Model):
    _inherit = "account.move.line"

    def with_name_groupby(self):
        # hit: context-key-removed:name_groupby@16.0
        records = self.with_context(name_groupby=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "name_groupby"

    # hit: method-renamed:account.move.line._prepare_analytic_line@16.0
    def _prepare_analytic_line(self):
        return {}

    # ok: method-renamed
    def _prepare_analytic_lines(self):
        return {}


class SaleOrder(models.Model):
    _inherit = "sale.order"

    def with_not_self_saleperson(self):
        # hit: context-key-removed:not_self_saleperson@16.0
        records = self.with_context(not_self_saleperson=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "not_self_saleperson"

    # hit: method-removed:sale.order.onchange_partner_id@16.0
    def onchange_partner_id(self):
        return {}

    def call_onchange_partner_id(self):
        # hit: method-removed:sale.order.onchange_partner_id@16.0
        return self.onchange_partner_id()

    # hit: method-removed:sale.order.onchange_partner_shipping_id@16.0
    def onchange_partner_shipping_id(self):
        return {}

    # hit: method-renamed:sale.order._get_invoice_status@16.0
    def _get_invoice_status(self):
        return {}

    # ok: method-renamed
    def _compute_invoice_status(self):
        return {}

    # hit: method-renamed:sale.order._compute_tax_totals_json@16.0
    def _compute_tax_totals_json(self):
        return {}

    # ok: method-renamed
    def _compute_tax_totals(self):
        return {}

    # hit: method-renamed:sale.order.update_prices@16.0
    def update_prices(self):
        return {}

    # ok: method-renamed
    def action_update_prices(self):
        return {}

    def call_update_prices(self):
        # hit: method-renamed:sale.order.update_prices@16.0
        return self.update_prices()

    # hit: method-renamed:sale.order.preview_sale_order@16.0
    def preview_sale_order(self):
        return {}

    # ok: method-renamed
    def action_preview_sale_order(self):
        return {}

    # hit: method-renamed:sale.order._nothing_to_invoice_error@16.0
    def _nothing_to_invoice_error(self):
        return {}

    # ok: method-renamed
    def _nothing_to_invoice_error_message(self):
        return {}

    # hit: method-renamed:sale.order._onchange_pricelist_id@16.0
    def _onchange_pricelist_id(self):
        return {}

    # ok: method-renamed
    def _onchange_pricelist_id_show_update_prices(self):
        return {}

    # hit: method-renamed:sale.order._default_validity_date@16.0
    def _default_validity_date(self):
        return {}

    # ok: method-renamed
    def _compute_validity_date(self):
        return {}


class ProductProduct(models.Model):
    _inherit = "product.product"

    def with_compute_child(self):
        # hit: context-key-removed:compute_child@16.0
        records = self.with_context(compute_child=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "compute_child"


class PurchaseOrderLine(models.Model):
    _inherit = "purchase.order.line"

    # hit: method-removed:purchase.order.line._onchange_quantity@16.0
    def _onchange_quantity(self):
        return {}

    def call_onchange_quantity(self):
        # hit: method-removed:purchase.order.line._onchange_quantity@16.0
        return self._onchange_quantity()

    # hit: method-renamed:purchase.order.line._prepare_compute_all_values@16.0
    def _prepare_compute_all_values(self):
        return {}

    # ok: method-renamed
    def _convert_to_tax_base_line_dict(self):
        return {}


class AccountMove(models.Model):
    _inherit = "account.move"

    # hit: method-removed:account.move._reverse_move_vals@16.0
    def _reverse_move_vals(self, default_values, cancel=True):
        return {}

    # hit: method-removed:account.move._move_autocomplete_invoice_lines_create@16.0
    def _move_autocomplete_invoice_lines_create(self, vals_list):
        return {}


class SaleAdvancePaymentInv(models.Model):
    _inherit = "sale.advance.payment.inv"

    # hit: method-renamed:sale.advance.payment.inv._create_invoice@16.0
    def _create_invoice(self, order, so_line, amount):
        return {}

    # ok: method-renamed
    def _create_invoices(self):
        return {}


class MailThread(models.Model):
    _inherit = "mail.thread"

    # hit: method-removed:mail.thread._notify_by_email_add_values@16.0
    def _notify_by_email_add_values(self, base_mail_values):
        return {}

    # hit: method-renamed:mail.thread._get_tracked_fields@16.0
    def _get_tracked_fields(self):
        return {}

    # ok: method-renamed
    def _track_get_fields(self):
        return {}


class RatingMixin(models.Model):
    _inherit = "rating.mixin"

    # hit: method-renamed:rating.mixin.rating_get_partner_id@16.0
    def rating_get_partner_id(self):
        return {}

    # ok: method-renamed
    def _rating_get_partner(self):
        return {}

    def call_rating_get_partner_id(self):
        # hit: method-renamed:rating.mixin.rating_get_partner_id@16.0
        return self.rating_get_partner_id()


class ProductPricelist(models.Model):
    _inherit = "product.pricelist"

    # hit: method-renamed:product.pricelist.get_products_price@16.0
    def get_products_price(self, products, quantities, partners, date=False, uom_id=False):
        return {}

    # ok: method-renamed
    def _get_products_price(self):
        return {}

    def call_get_products_price(self):
        # hit: method-renamed:product.pricelist.get_products_price@16.0
        return self.get_products_price()


class MrpProduction(models.Model):
    _inherit = "mrp.production"

    # hit: method-renamed:mrp.production._generate_backorder_productions@16.0
    def _generate_backorder_productions(self, close_mo=True):
        return {}

    # ok: method-renamed
    def _split_productions(self):
        return {}


class HrExpense(models.Model):
    _inherit = "hr.expense"

    # hit: method-removed:hr.expense._get_account_move_line_values@16.0
    def _get_account_move_line_values(self):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def onchange_partner_id(self):
        return None

    # ok: method-removed
    def onchange_partner_shipping_id(self):
        return None

    # ok: method-removed
    def _onchange_quantity(self):
        return None

    # ok: method-removed
    def _reverse_move_vals(self):
        return None

    # ok: method-removed
    def _notify_by_email_add_values(self):
        return None

    # ok: method-removed
    def _move_autocomplete_invoice_lines_create(self):
        return None

    # ok: method-removed
    def _get_account_move_line_values(self):
        return None
