from odoo import _, api, fields, models
from odoo.exceptions import UserError


class SaleMassConfirm(models.TransientModel):
    _name = "sale.mass.confirm"
    _description = "Confirm several quotations"

    order_ids = fields.Many2many("sale.order")
    order_count = fields.Integer(compute="_compute_order_count")
    create_invoices = fields.Boolean()

    @api.model
    def default_get(self, fields_list):
        res = super().default_get(fields_list)
        if self.env.context.get("active_model") == "sale.order":
            res["order_ids"] = [(6, 0, self.env.context.get("active_ids", []))]
        return res

    @api.depends("order_ids")
    def _compute_order_count(self):
        for wizard in self:
            wizard.order_count = len(wizard.order_ids)

    def action_confirm(self):
        self.ensure_one()
        orders = self.order_ids.filtered(lambda o: o.state in ("draft", "sent"))
        if not orders:
            raise UserError(_("There is nothing to confirm."))
        errors = []
        for order in orders:
            try:
                with self.env.cr.savepoint():
                    order.action_confirm()
            except UserError as error:
                errors.append("%s: %s" % (order.name, error.args[0]))
        if self.create_invoices:
            orders.filtered(lambda o: o.invoice_status == "to invoice")._create_invoices()
        if errors:
            return {
                "type": "ir.actions.client",
                "tag": "display_notification",
                "params": {"title": _("Not confirmed"), "message": "\n".join(errors), "sticky": True},
            }
        return {"type": "ir.actions.act_window_close"}
