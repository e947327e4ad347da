# Copyright 2022 Quellmark Consulting
# License Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0)
from odoo import _, api, fields, models
from odoo.exceptions import UserError


class FrameContract(models.Model):
    _name = "brim.frame.contract"
    _description = "Frame contract"
    _inherit = ["mail.thread", "mail.activity.mixin", "portal.mixin"]
    _order = "date_start desc, id desc"

    name = fields.Char(default=lambda self: _("New"), copy=False, readonly=True)
    partner_id = fields.Many2one(
        "res.partner", required=True, tracking=True, states={"closed": [("readonly", True)]})
    date_start = fields.Date(default=fields.Date.context_today, required=True)
    date_end = fields.Date()
    state = fields.Selection(
        [("draft", "Draft"), ("open", "Running"), ("closed", "Closed")],
        default="draft", tracking=True, group_expand="_expand_states", copy=False)
    company_id = fields.Many2one("res.company", default=lambda self: self.env.company)
    currency_id = fields.Many2one("res.currency", related="pricelist_id.currency_id", store=True)
    pricelist_id = fields.Many2one("product.pricelist", required=True)
    line_ids = fields.One2many("brim.frame.contract.line", "contract_id", copy=True)
    order_ids = fields.One2many("sale.order", "frame_contract_id")
    amount = fields.Monetary("Agreed amount", tracking=True)
    called_amount = fields.Monetary(compute="_compute_amounts", store=True)
    open_amount = fields.Monetary(compute="_compute_amounts", store=True)
    order_count = fields.Integer(compute="_compute_amounts", store=True)
    user_id = fields.Many2one("res.users", default=lambda self: self.env.user)
    color = fields.Integer()
    priority = fields.Selection([("0", "Normal"), ("1", "Important")], default="0")

    _sql_constraints = [
        ("dates", "CHECK (date_end IS NULL OR date_end >= date_start)", "The end lies before the start."),
    ]

    @api.depends("order_ids.state", "order_ids.amount_untaxed", "amount")
    def _compute_amounts(self):
        for contract in self:
            orders = contract.order_ids.filtered(lambda o: o.state in ("sale", "done"))
            contract.order_count = len(orders)
            contract.called_amount = sum(orders.mapped("amount_untaxed"))
            contract.open_amount = contract.amount - contract.called_amount

    @api.model
    def _expand_states(self, states, domain, order):
        return [key for key, _label in type(self).state.selection]

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            if vals.get("name", _("New")) == _("New"):
                vals["name"] = self.env["ir.sequence"].next_by_code("brim.frame.contract")
        return super().create(vals_list)

    def _compute_access_url(self):
        super()._compute_access_url()
        for contract in self:
            contract.access_url = "/my/contracts/%s" % contract.id

    def action_open(self):
        if any(not c.line_ids for c in self):
            raise UserError(_("A contract without lines cannot be opened."))
        self.write({"state": "open"})

    def action_close(self):
        self.write({"state": "closed"})

    def unlink(self):
        if any(c.state != "draft" for c in self):
            raise UserError(_("Only drafts can be deleted."))
        return super().unlink()

    @api.returns("self", lambda value: value.id)
    def copy(self, default=None):
        default = dict(default or {}, date_end=False)
        return super().copy(default)


class FrameContractLine(models.Model):
    _name = "brim.frame.contract.line"
    _description = "Frame contract line"
    _order = "sequence, id"

    contract_id = fields.Many2one("brim.frame.contract", required=True, ondelete="cascade")
    sequence = fields.Integer()
    product_id = fields.Many2one("product.product", required=True)
    product_uom = fields.Many2one("uom.uom", related="product_id.uom_id")
    price_unit = fields.Float(digits="Product Price", required=True)
    quantity = fields.Float(digits="Product Unit of Measure")
    quantity_done = fields.Float(compute="_compute_quantity_done", digits="Product Unit of Measure")
    state = fields.Selection(related="contract_id.state")

    def _compute_quantity_done(self):
        """Called so far. Has nothing to do with the field of stock moves."""
        data = self.env["sale.order.line"].read_group(
            [("contract_line_id", "in", self.ids), ("state", "in", ["sale", "done"])],
            ["product_uom_qty:sum"], ["contract_line_id"])
        done = {d["contract_line_id"][0]: d["product_uom_qty"] for d in data}
        for line in self:
            line.quantity_done = done.get(line.id, 0.0)
