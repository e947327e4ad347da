import json
import logging

from odoo import api, fields, models

_logger = logging.getLogger(__name__)


class WmsMessage(models.Model):
    _name = "wms.message"
    _description = "Message of the warehouse"
    _order = "id"

    kind = fields.Selection([("stock", "Stock"), ("shipped", "Shipped"), ("error", "Error")], required=True)
    payload = fields.Text()
    state = fields.Selection([("new", "New"), ("done", "Done"), ("failed", "Failed")], default="new", index=True)
    error = fields.Text()
    backend_id = fields.Many2one("wms.backend")
    tries = fields.Integer(group_operator="max")

    @api.model
    def _enqueue(self, kind, rows):
        return self.create([{"kind": kind, "payload": json.dumps(row)} for row in rows])

    @api.model
    def _cron_process(self, limit=500):
        messages = self.search([("state", "=", "new"), ("kind", "=", "stock")], limit=limit)
        for message in messages:
            try:
                with self.env.cr.savepoint():
                    message._process_stock(json.loads(message.payload))
                message.state = "done"
            except Exception as error:  # pylint: disable=broad-except
                _logger.warning("message %s: %s", message.id, error)
                message.write({"tries": message.tries + 1, "error": str(error)})
                if message.tries >= 5:
                    message.state = "failed"
        self.flush()
        self.env["stock.quant"].invalidate_cache()
        self.env["stock.quant"]._merge_quants()

    def _process_stock(self, row):
        product = self.env["product.product"].search([("article_no", "=", row["article"])], limit=1)
        location = self.env["stock.location"].search([("name", "=", row["place"]), ("usage", "=", "internal")], limit=1)
        lot = self.env["stock.production.lot"]
        if row.get("lot"):
            lot = lot.search([("name", "=", row["lot"]), ("product_id", "=", product.id)], limit=1) or lot.create({
                "name": row["lot"],
                "product_id": product.id,
                "company_id": self.env.company.id,
            })
        quant = self.env["stock.quant"].with_context(inventory_mode=True).create({
            "product_id": product.id,
            "location_id": location.id,
            "lot_id": lot.id,
            "inventory_quantity": row["quantity"],
        })
        quant.action_apply_inventory()

    @api.autovacuum
    def _gc_messages(self):
        self.env.cr.execute("""
            DELETE FROM wms_message
             WHERE state = 'done' AND write_date < now() at time zone 'UTC' - interval '30 days'
        """)
        self.invalidate_cache()
