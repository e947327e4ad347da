from odoo import _, api, fields, models
from odoo.exceptions import UserError


class StockPicking(models.Model):
    _inherit = "stock.picking"

    wms_state = fields.Selection(
        [("none", "Not sent"), ("sent", "Sent"), ("shipped", "Shipped"), ("failed", "Failed")],
        default="none", copy=False, index=True)

    def _wms_payload(self):
        self.ensure_one()
        lines = []
        for line in self.move_line_ids:
            lines.append({
                "article": line.product_id.article_no,
                "quantity": line.product_uom_qty,
                "lot": line.lot_id.name,
                "best_before": line.best_before,
            })
        return {
            "reference": self.name,
            "customer": self.partner_id.commercial_partner_id.legacy_code,
            "address": self.partner_id._display_address(),
            "promised": self.delivery_promise,
            "lines": lines,
        }

    def _wms_apply_shipment(self, lines, tracking=None):
        self.ensure_one()
        if self.state != "assigned":
            raise UserError(_("%s is not ready.") % self.name)
        shipped = {row["article"]: row["quantity"] for row in lines}
        for move in self.move_lines:
            move.quantity_done = shipped.get(move.product_id.article_no, 0.0)
        self.move_line_ids.filtered("qty_done").write({"checked": True})
        self.with_context(from_connector=True).button_validate()
        self.write({"wms_state": "shipped", "carrier_tracking_ref": tracking})

    @api.model
    def _wms_late(self):
        self.env["stock.picking"].flush(["wms_state", "state"])
        self.env.cr.execute("""
            SELECT id FROM stock_picking
             WHERE wms_state = 'sent' AND state = 'assigned'
               AND scheduled_date < now() at time zone 'UTC' - interval '2 days'
        """)
        late = self.browse([row[0] for row in self.env.cr.fetchall()])
        if late:
            channel = self.env.ref("brim_connector_wms.channel_wms")
            channel.message_post(
                body=_("%d deliveries are late: %s") % (len(late), ", ".join(late.mapped("name"))),
                message_type="comment", subtype_xmlid="mail.mt_comment")
        return late
