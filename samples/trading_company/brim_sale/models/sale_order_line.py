# Copyright 2021-2023 Quellmark Consulting
# License Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0)
from odoo import _, api, fields, models
from odoo.exceptions import UserError
from odoo.tools import float_compare


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    is_deposit = fields.Boolean(copy=False)
    contract_line_id = fields.Many2one("brim.frame.contract.line", ondelete="set null")
    margin_warning = fields.Boolean(compute="_compute_margin_warning")
    promised_qty = fields.Float(digits="Product Unit of Measure", copy=False)

    @api.depends("margin_percent", "product_id.min_margin")
    def _compute_margin_warning(self):
        for line in self:
            line.margin_warning = (
                not line.is_deposit
                and line.product_id.min_margin > 0
                and float_compare(line.margin_percent * 100, line.product_id.min_margin, precision_digits=2) < 0
            )

    @api.onchange("product_id")
    def product_id_change(self):
        res = super().product_id_change()
        contract = self.order_id.frame_contract_id
        if contract and self.product_id:
            self.contract_line_id = contract.line_ids.filtered(lambda l: l.product_id == self.product_id)[:1]
            if self.contract_line_id:
                self.price_unit = self.contract_line_id.price_unit
        return res

    @api.onchange("product_uom", "product_uom_qty")
    def product_uom_change(self):
        if self.contract_line_id:
            return
        return super().product_uom_change()

    @api.onchange("discount")
    def _onchange_discount_brim(self):
        if self.is_deposit and self.discount:
            self.discount = 0.0
            return {"warning": {"title": _("Deposit"), "message": _("Deposits are never discounted.")}}

    def _get_display_price(self, product):
        if self.contract_line_id:
            return self.contract_line_id.price_unit
        return super()._get_display_price(product)

    def _prepare_invoice_line(self, **optional_values):
        values = super()._prepare_invoice_line(**optional_values)
        if self.order_id.analytic_account_id and not self.is_deposit:
            values["analytic_account_id"] = self.order_id.analytic_account_id.id
            values["analytic_tag_ids"] = [(6, 0, self.analytic_tag_ids.ids)]
        return values

    def _prepare_procurement_values(self, group_id=False):
        values = super()._prepare_procurement_values(group_id)
        if self.order_id.delivery_promise:
            values["date_deadline"] = fields.Datetime.to_datetime(self.order_id.delivery_promise)
        return values

    def _compute_invoice_status(self):
        super()._compute_invoice_status()
        for line in self.filtered("is_deposit"):
            if line.state == "done":
                line.invoice_status = "no"

    def _check_line_unlink(self):
        return super()._check_line_unlink().filtered(lambda l: not l.is_deposit)

    def unlink(self):
        if any(line.is_deposit and line.state == "sale" for line in self):
            if not self.user_has_groups("sales_team.group_sale_manager"):
                raise UserError(_("Only a manager removes deposits."))
        return super().unlink()

    def name_get(self):
        result = []
        for line_id, name in super().name_get():
            line = self.browse(line_id)
            result.append((line_id, "%s: %s" % (name, _("deposit")) if line.is_deposit else name))
        return result
