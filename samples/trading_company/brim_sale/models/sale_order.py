# Copyright 2021-2023 Quellmark Consulting
# License Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0)

import json
from collections import defaultdict

from dateutil.relativedelta import relativedelta

from odoo import _, api, fields, models
from odoo.exceptions import UserError, ValidationError


class SaleOrder(models.Model):
    _name = "sale.order"
    _inherit = ["sale.order", "brim.approval.mixin"]

    frame_contract_id = fields.Many2one(
        comodel_name="brim.frame.contract",
        string="Frame contract",
        readonly=True,
        states={"draft": [("readonly", False)], "sent": [("readonly", False)]},
        domain="[('partner_id', '=', partner_id), ('state', '=', 'open')]",
    )
    delivery_promise = fields.Date(
        readonly=True,
        states={"draft": [("readonly", False)], "sent": [("readonly", False)]},
        tracking=True,
    )
    promise_kept = fields.Boolean(compute="_compute_promise_kept", store=True)
    deposit_total = fields.Monetary(compute="_compute_deposit_total", store=True)
    pallets = fields.Float(compute="_compute_pallets", group_operator="sum")
    cost_center = fields.Char(related="analytic_account_id.code", string="Cost center")

    @api.depends("picking_ids.date_done", "delivery_promise", "state")
    def _compute_promise_kept(self):
        for order in self:
            dates = [d for d in order.picking_ids.mapped("date_done") if d]
            order.promise_kept = bool(
                order.state in ("sale", "done")
                and order.delivery_promise
                and dates
                and max(dates).date() <= order.delivery_promise
            )

    @api.depends("order_line.price_subtotal", "order_line.is_deposit")
    def _compute_deposit_total(self):
        for order in self:
            deposits = order.order_line.filtered("is_deposit")
            order.deposit_total = sum(deposits.mapped("price_subtotal"))

    @api.depends("order_line.product_uom_qty", "order_line.product_id.pallet_qty")
    def _compute_pallets(self):
        for order in self:
            pallets = 0.0
            for line in order.order_line.filtered("product_id.pallet_qty"):
                pallets += line.product_uom_qty / line.product_id.pallet_qty
            order.pallets = pallets

    def _approval_amount(self):
        self.ensure_one()
        return self.currency_id._convert(
            self.amount_untaxed,
            self.company_id.currency_id,
            self.company_id,
            self.date_order or fields.Date.today(),
        )

    @api.constrains("delivery_promise", "date_order")
    def _check_delivery_promise(self):
        for order in self.filtered("delivery_promise"):
            if order.date_order and order.delivery_promise < order.date_order.date():
                raise ValidationError(_("The promise lies before the order date."))

    @api.onchange("partner_id")
    def onchange_partner_id(self):
        result = super().onchange_partner_id()
        if self.partner_id:
            contract = self.env["brim.frame.contract"].search(
                [("partner_id", "=", self.partner_id.commercial_partner_id.id), ("state", "=", "open")],
                limit=1,
            )
            self.frame_contract_id = contract
            tier = self.partner_id.commercial_partner_id.customer_tier_id
            if tier.credit_days and self.payment_term_id:
                self.note = _("Including %s extra days of credit", tier.credit_days)
        return result

    @api.onchange("pricelist_id")
    def _onchange_pricelist_id(self):
        super()._onchange_pricelist_id()
        if self.frame_contract_id and self.pricelist_id != self.frame_contract_id.pricelist_id:
            return {
                "warning": {
                    "title": _("Frame contract"),
                    "message": _("This is not the pricelist of the contract."),
                }
            }

    def action_confirm(self):
        for order in self:
            if order._approval_needed() and order.approval_state != "approved":
                if order.approval_state == "none":
                    order.action_request_approval()
                raise UserError(_("Order %s needs an approval.", order.name))
        self._add_deposit_lines()
        return super().action_confirm()

    def action_done(self):
        """Locking an order also closes the contract when nothing is left."""
        res = super().action_done()
        for contract in self.mapped("frame_contract_id"):
            if contract.open_amount <= 0:
                contract.action_close()
        return res

    def _action_cancel(self):
        self.filtered(lambda so: so.approval_state == "pending").action_refuse(_("Order cancelled"))
        return super()._action_cancel()

    def _add_deposit_lines(self):
        line_model = self.env["sale.order.line"]
        for order in self:
            existing = order.order_line.filtered("is_deposit")
            quantities = defaultdict(float)
            for line in order.order_line - existing:
                template = line.product_id.product_tmpl_id
                if template.deposit_product_id:
                    quantities[template.deposit_product_id] += line.product_uom_qty * template.deposit_qty
            for product, quantity in quantities.items():
                line = existing.filtered(lambda l, p=product: l.product_id == p)[:1]
                if line:
                    line.product_uom_qty = quantity
                    continue
                line = line_model.new(
                    {
                        "order_id": order.id,
                        "product_id": product.id,
                        "product_uom_qty": quantity,
                        "is_deposit": True,
                    }
                )
                line.product_id_change()
                values = line._convert_to_write(line._cache)
                line_model.create(values)

    def _prepare_invoice(self):
        values = super()._prepare_invoice()
        if self.frame_contract_id:
            values["narration"] = _("Frame contract %s", self.frame_contract_id.name)
        return values

    def _get_invoiceable_lines(self, final=False):
        lines = super()._get_invoiceable_lines(final=final)
        if self.env.context.get("without_deposits"):
            lines = lines.filtered(lambda l: not l.is_deposit)
        return lines

    def _deposit_share(self):
        """Share of the deposits in the untaxed total, from the JSON that the form shows."""
        self.ensure_one()
        totals = json.loads(self.tax_totals_json or "{}")
        untaxed = totals.get("amount_untaxed") or 0.0
        return self.deposit_total / untaxed if untaxed else 0.0

    def name_get(self):
        if not self.env.context.get("show_promise"):
            return super().name_get()
        res = []
        for order in self:
            name = order.name
            if order.delivery_promise:
                name = "%s (%s)" % (name, fields.Date.to_string(order.delivery_promise))
            res.append((order.id, name))
        return res

    def _track_subtype(self, init_values):
        self.ensure_one()
        if "delivery_promise" in init_values and self.state == "sale":
            return self.env.ref("sale.mt_order_confirmed")
        return super()._track_subtype(init_values)

    def _notify_get_groups(self, msg_vals=None):
        groups = super()._notify_get_groups(msg_vals=msg_vals)
        if self.approval_state == "pending":
            for name, _method, options in groups:
                if name == "portal_customer":
                    options["has_button_access"] = False
        return groups

    def action_send_promise(self):
        self.ensure_one()
        template = self.env.ref("brim_sale.mail_template_promise")
        template.send_mail(self.id, force_send=False, notif_layout="mail.mail_notification_light")
        self.message_post_with_template(template.id, composition_mode="comment")

    @api.model
    def _cron_cancel_old_quotations(self, days=60):
        limit = fields.Datetime.now() - relativedelta(days=days)
        orders = self.search([("state", "in", ("draft", "sent")), ("create_date", "<", limit)])
        for order in orders:
            order.with_context(disable_cancel_warning=True).action_cancel()
            self.env.cr.commit()

    @api.model
    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):
        res = super().read_group(
            domain, fields, groupby, offset=offset, limit=limit, orderby=orderby, lazy=lazy
        )
        if any(f.startswith("pallets") for f in fields):
            for group in res:
                # computed, not stored: the database cannot add it up
                orders = self.search(group.get("__domain") or domain)
                group["pallets"] = sum(orders.mapped("pallets"))
        return res
