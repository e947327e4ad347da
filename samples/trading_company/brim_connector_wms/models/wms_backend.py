import json
import logging
from datetime import datetime

import requests

from odoo import _, api, fields, models
from odoo.exceptions import UserError
from odoo.tools import DEFAULT_SERVER_DATETIME_FORMAT

_logger = logging.getLogger(__name__)

TIMEOUT = 20


class WmsBackend(models.Model):
    _name = "wms.backend"
    _description = "External warehouse"

    name = fields.Char(required=True)
    url = fields.Char(required=True)
    token = fields.Char(groups="base.group_system")
    warehouse_id = fields.Many2one("stock.warehouse", required=True)
    last_sync = fields.Datetime(readonly=True)
    active = fields.Boolean(default=True)
    message_ids = fields.One2many("wms.message", "backend_id")
    failed_count = fields.Integer(compute="_compute_failed_count")

    _sql_constraints = [("warehouse_uniq", "unique(warehouse_id)", "One backend per warehouse.")]

    def _compute_failed_count(self):
        groups = self.env["wms.message"].read_group(
            [("state", "=", "failed"), ("backend_id", "in", self.ids)], ["backend_id"], ["backend_id"])
        counts = {g["backend_id"][0]: g["backend_id_count"] for g in groups}
        for backend in self:
            backend.failed_count = counts.get(backend.id, 0)

    def _call(self, path, payload):
        self.ensure_one()
        response = requests.post(
            "%s/%s" % (self.url.rstrip("/"), path),
            data=json.dumps(payload, default=str),
            headers={"Authorization": "Bearer %s" % self.sudo().token, "Content-Type": "application/json"},
            timeout=TIMEOUT,
        )
        if response.status_code >= 400:
            raise UserError(_("The warehouse answered %s: %s") % (response.status_code, response.text[:200]))
        return response.json()

    def action_ping(self):
        self._call("ping", {"time": datetime.now().strftime(DEFAULT_SERVER_DATETIME_FORMAT)})
        self.refresh()
        return True

    @api.model
    def _cron_push(self):
        for backend in self.search([]):
            pickings = self.env["stock.picking"].search([
                ("picking_type_id.warehouse_id", "=", backend.warehouse_id.id),
                ("picking_type_code", "=", "outgoing"),
                ("state", "=", "assigned"),
                ("wms_state", "in", ("none", "failed")),
            ], limit=200)
            for picking in pickings:
                try:
                    backend._call("deliveries", picking._wms_payload())
                    picking.wms_state = "sent"
                except Exception as error:
                    _logger.exception("delivery %s", picking.name)
                    self.env.cr.rollback()
                    picking.wms_state = "failed"
                    self.env["wms.message"]._enqueue("error", [{"picking": picking.id, "error": str(error)}])
                self.env.cr.commit()  # one bad delivery must not hold up the rest
            backend.last_sync = fields.Datetime.now()
