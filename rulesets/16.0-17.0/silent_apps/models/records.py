from odoo import models


class AccountMove(models.Model):
    _inherit = "account.move"

    def with_mark_invoice_as_sent(self):
        # hit: context-key-removed:mark_invoice_as_sent@17.0
        records = self.with_context(mark_invoice_as_sent=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mark_invoice_as_sent"


class StockPicking(models.Model):
    _inherit = "stock.picking"

    def with_force_detailed_view(self):
        # hit: context-key-removed:force_detailed_view@17.0
        records = self.with_context(force_detailed_view=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "force_detailed_view"

    def with_skip_immediate(self):
        # hit: context-key-removed:skip_immediate@17.0
        records = self.with_context(skip_immediate=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "skip_immediate"

    def with_barcode_view(self):
        # hit: context-key-removed:barcode_view@17.0
        records = self.with_context(barcode_view=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "barcode_view"

    # hit: method-removed:stock.picking._check_immediate@17.0
    def _check_immediate(self):
        return {}


class StockMove(models.Model):
    _inherit = "stock.move"

    def with_unreserve_parent(self):
        # hit: context-key-removed:unreserve_parent@17.0
        records = self.with_context(unreserve_parent=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "unreserve_parent"


class StockMoveLine(models.Model):
    _inherit = "stock.move.line"

    def with_bypass_reservation_update(self):
        # hit: context-key-removed:bypass_reservation_update@17.0
        records = self.with_context(bypass_reservation_update=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "bypass_reservation_update"

    # hit: method-renamed:stock.move.line._get_value_production_lot@17.0
    def _get_value_production_lot(self):
        return {}

    # ok: method-renamed
    def _prepare_new_lot_vals(self):
        return {}


class HrEmployee(models.Model):
    _inherit = "hr.employee"

    def with_no_group_by(self):
        # hit: context-key-removed:no_group_by@17.0
        records = self.with_context(no_group_by=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "no_group_by"


class StockQuant(models.Model):
    _inherit = "stock.quant"

    # hit: method-renamed:stock.quant._get_removal_strategy_order@17.0
    def _get_removal_strategy_order(self, removal_strategy):
        return {}

    # ok: method-renamed
    def _get_removal_strategy_domain_order(self):
        return {}


class SaleOrder(models.Model):
    _inherit = "sale.order"

    # hit: method-renamed:sale.order._get_forbidden_state_confirm@17.0
    def _get_forbidden_state_confirm(self):
        return {}

    # ok: method-renamed
    def _can_be_confirmed(self):
        return {}


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    # hit: method-removed:sale.order.line._convert_price@17.0
    def _convert_price(self, product_cost, from_uom):
        return {}


class ProductProduct(models.Model):
    _inherit = "product.product"

    # hit: method-renamed:product.product.price_compute@17.0
    def price_compute(self, price_type, uom=None, currency=None, company=None, date=False):
        return {}

    # ok: method-renamed
    def _price_compute(self):
        return super()._price_compute("list_price")

    def super_price_compute(self):
        # hit: method-renamed:product.product.price_compute@17.0
        return super().price_compute("list_price")

    def call_price_compute(self):
        # hit: method-renamed:product.product.price_compute@17.0
        return self.price_compute()


class ProductTemplate(models.Model):
    _inherit = "product.template"

    # hit: method-renamed:product.template.price_compute@17.0
    def price_compute(self, price_type, uom=None, currency=None, company=None, date=False):
        return {}

    # ok: method-renamed
    def _price_compute(self):
        return {}

    def call_price_compute(self):
        # hit: method-renamed:product.template.price_compute@17.0
        return self.price_compute()


class ProjectProject(models.Model):
    _inherit = "project.project"

    def company(self):
        # hit: field-changed:project.project.company_id@17.0
        return self.company_id.currency_id

    def user(self):
        # ok: field-changed
        return self.user_id


class ProjectTask(models.Model):
    _inherit = "project.task"

    def company(self):
        # hit: field-changed:project.task.company_id@17.0
        return self.company_id.currency_id

    def user(self):
        # ok: field-changed
        return self.user_ids


class AccountTax(models.Model):
    _inherit = "account.tax"

    def label(self):
        # hit: field-changed:account.tax.description@17.0
        return self.description

    def title(self):
        # ok: field-changed
        return self.name


class ResPartner(models.Model):
    _inherit = "res.partner"

    # hit: method-renamed:res.partner._onchange_check_vies@17.0
    def _onchange_check_vies(self):
        return {}

    # ok: method-renamed
    def _compute_vies_valid(self):
        return {}


class StockReturnPicking(models.Model):
    _inherit = "stock.return.picking"

    # hit: method-renamed:stock.return.picking._onchange_picking_id@17.0
    def _onchange_picking_id(self):
        return {}

    # ok: method-renamed
    def _compute_moves_locations(self):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _check_immediate(self):
        return None

    # ok: method-removed
    def _convert_price(self):
        return None
