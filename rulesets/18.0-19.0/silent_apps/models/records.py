from odoo import models


class SaleOrder(models.Model):
    _inherit = "sale.order"

    def with_disable_cancel_warning(self):
        # hit: context-key-removed:disable_cancel_warning@19.0
        records = self.with_context(disable_cancel_warning=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "disable_cancel_warning"

    # hit: method-removed:sale.order._show_cancel_wizard@19.0
    def _show_cancel_wizard(self):
        return {}

    # hit: method-removed:sale.order._onchange_partner_id_warning@19.0
    def _onchange_partner_id_warning(self):
        return {}

    # hit: method-removed:sale.order._cart_update@19.0
    def _cart_update(self, product_id, line_id=None, add_qty=0, set_qty=0, **kwargs):
        return {}

    def call_cart_update(self):
        # hit: method-removed:sale.order._cart_update@19.0
        return self._cart_update()


class ProductProduct(models.Model):
    _inherit = "product.product"

    def with_disable_auto_svl(self):
        # hit: context-key-removed:disable_auto_svl@19.0
        records = self.with_context(disable_auto_svl=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "disable_auto_svl"

    # hit: method-removed:product.product._run_fifo_vacuum@19.0
    def _run_fifo_vacuum(self):
        return {}


class AccountMove(models.Model):
    _inherit = "account.move"

    def with_skip_cogs_reconciliation(self):
        # hit: context-key-removed:skip_cogs_reconciliation@19.0
        records = self.with_context(skip_cogs_reconciliation=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "skip_cogs_reconciliation"

    def with_convert_fixed_taxes(self):
        # hit: context-key-removed:convert_fixed_taxes@19.0
        records = self.with_context(convert_fixed_taxes=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "convert_fixed_taxes"

    # hit: method-renamed:account.move._stock_account_prepare_anglo_saxon_out_lines_vals@19.0
    def _stock_account_prepare_anglo_saxon_out_lines_vals(self):
        return {}

    # ok: method-renamed
    def _stock_account_prepare_realtime_out_lines_vals(self):
        return {}


class AccountAnalyticLine(models.Model):
    _inherit = "account.analytic.line"

    def with_force_analytic_line_delete(self):
        # hit: context-key-removed:force_analytic_line_delete@19.0
        records = self.with_context(force_analytic_line_delete=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "force_analytic_line_delete"


class UomUom(models.Model):
    _inherit = "uom.uom"

    def with_allow_to_change_reference(self):
        # hit: context-key-removed:allow_to_change_reference@19.0
        records = self.with_context(allow_to_change_reference=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "allow_to_change_reference"


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    # hit: method-removed:sale.order.line._onchange_product_id_warning@19.0
    def _onchange_product_id_warning(self):
        return {}

    # hit: method-removed:sale.order.line._get_procurement_group@19.0
    def _get_procurement_group(self):
        return {}

    # hit: method-renamed:sale.order.line._compute_product_uom@19.0
    def _compute_product_uom(self):
        return {}

    # ok: method-renamed
    def _compute_product_uom_id(self):
        return {}


class PurchaseOrder(models.Model):
    _inherit = "purchase.order"

    # hit: method-removed:purchase.order.onchange_partner_id_warning@19.0
    def onchange_partner_id_warning(self):
        return {}

    # hit: method-renamed:purchase.order.button_done@19.0
    def button_done(self):
        return {}

    # ok: method-renamed
    def button_lock(self):
        return {}

    def call_button_done(self):
        # hit: method-renamed:purchase.order.button_done@19.0
        return self.button_done()

    def lock(self):
        # hit: field-value-removed:purchase.order.state=done@19.0
        self.write({"state": "done"})

    def confirm(self):
        # ok: field-value-removed
        self.write({"state": "purchase"})


class AccountMoveLine(models.Model):
    _inherit = "account.move.line"

    # hit: method-removed:account.move.line._eligible_for_cogs@19.0
    def _eligible_for_cogs(self):
        return {}


class StockMoveLine(models.Model):
    _inherit = "stock.move.line"

    # hit: method-removed:stock.move.line._create_correction_svl@19.0
    def _create_correction_svl(self):
        return {}


class StockMove(models.Model):
    _inherit = "stock.move"

    # hit: method-removed:stock.move._create_in_svl@19.0
    def _create_in_svl(self):
        return {}

    # hit: method-removed:stock.move._create_out_svl@19.0
    def _create_out_svl(self):
        return {}

    # hit: method-removed:stock.move._create_dropshipped_svl@19.0
    def _create_dropshipped_svl(self):
        return {}

    # hit: method-removed:stock.move._generate_valuation_lines_data@19.0
    def _generate_valuation_lines_data(self):
        return {}


class ResPartner(models.Model):
    _inherit = "res.partner"

    # hit: method-removed:res.partner.check_vat@19.0
    def check_vat(self):
        return {}

    # hit: method-removed:res.partner.simple_vat_check@19.0
    def simple_vat_check(self, country_code, vat_number):
        return {}

    def call_simple_vat_check(self):
        # hit: method-removed:res.partner.simple_vat_check@19.0
        return self.simple_vat_check()


class ProjectTask(models.Model):
    _inherit = "project.task"

    # hit: method-removed:project.task._ensure_fields_are_accessible@19.0
    def _ensure_fields_are_accessible(self, fields, operation='read', check_group_user=True):
        return {}

    # hit: method-renamed:project.task.SELF_WRITABLE_FIELDS@19.0
    def SELF_WRITABLE_FIELDS(self):
        return {}

    # ok: method-renamed
    def TASK_PORTAL_WRITABLE_FIELDS(self):
        return {}

    # hit: method-renamed:project.task.SELF_READABLE_FIELDS@19.0
    def SELF_READABLE_FIELDS(self):
        return {}

    # ok: method-renamed
    def TASK_PORTAL_READABLE_FIELDS(self):
        return {}


class PaymentTransaction(models.Model):
    _inherit = "payment.transaction"

    # hit: method-renamed:payment.transaction._get_tx_from_notification_data@19.0
    def _get_tx_from_notification_data(self, provider_code, notification_data):
        return {}

    # ok: method-renamed
    def _search_by_reference(self):
        return {}

    # hit: method-renamed:payment.transaction._process_notification_data@19.0
    def _process_notification_data(self, notification_data):
        return {}

    # ok: method-renamed
    def _apply_updates(self):
        return {}


class StockPicking(models.Model):
    _inherit = "stock.picking"

    # hit: method-removed:stock.picking._put_in_pack@19.0
    def _put_in_pack(self, move_line_ids):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _show_cancel_wizard(self):
        return None

    # ok: method-removed
    def _onchange_partner_id_warning(self):
        return None

    # ok: method-removed
    def _onchange_product_id_warning(self):
        return None

    # ok: method-removed
    def onchange_partner_id_warning(self):
        return None

    # ok: method-removed
    def _get_procurement_group(self):
        return None

    # ok: method-removed
    def _eligible_for_cogs(self):
        return None

    # ok: method-removed
    def _run_fifo_vacuum(self):
        return None

    # ok: method-removed
    def _create_correction_svl(self):
        return None

    # ok: method-removed
    def _create_in_svl(self):
        return None

    # ok: method-removed
    def _create_out_svl(self):
        return None

    # ok: method-removed
    def _create_dropshipped_svl(self):
        return None

    # ok: method-removed
    def _generate_valuation_lines_data(self):
        return None

    # ok: method-removed
    def check_vat(self):
        return None

    # ok: method-removed
    def simple_vat_check(self):
        return None

    # ok: method-removed
    def _ensure_fields_are_accessible(self):
        return None

    # ok: method-removed
    def _cart_update(self):
        return None

    # ok: method-removed
    def _put_in_pack(self):
        return None
