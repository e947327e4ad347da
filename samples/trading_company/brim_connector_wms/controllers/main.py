import hashlib
import hmac
import json
import logging

from odoo import SUPERUSER_ID, _, http
from odoo.http import Response, request

_logger = logging.getLogger(__name__)


class WmsController(http.Controller):

    def _signature_ok(self, payload):
        secret = request.env["ir.config_parameter"].sudo().get_param("brim_connector_wms.secret") or ""
        expected = hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()
        return hmac.compare_digest(expected, request.httprequest.headers.get("X-Signature", ""))

    @http.route("/wms/v1/shipped", type="json", auth="none", methods=["POST"], csrf=False, save_session=False)
    def shipped(self, **kw):
        """Called by the warehouse when a delivery has left."""
        data = request.jsonrequest
        if not self._signature_ok(request.httprequest.data):
            return {"status": "error", "message": "signature"}
        env = request.env(user=SUPERUSER_ID)
        picking = env["stock.picking"].search([("name", "=", data.get("reference"))], limit=1)
        if not picking:
            return {"status": "error", "message": "unknown reference"}
        picking._wms_apply_shipment(data.get("lines", []), data.get("tracking"))
        return {"status": "ok", "picking": picking.id}

    @http.route("/wms/v1/stock", type="http", auth="none", methods=["POST"], csrf=False)
    def stock(self, **kw):
        payload = request.httprequest.get_data()
        if not self._signature_ok(payload):
            return Response("forbidden", status=403)
        try:
            rows = json.loads(payload.decode("utf-8"))
        except ValueError:
            return Response("bad json", status=400)
        request.env["wms.message"].with_user(SUPERUSER_ID)._enqueue("stock", rows)
        return request.make_response(json.dumps({"queued": len(rows)}), [("Content-Type", "application/json")])

    @http.route("/wms/ping", type="http", auth="public")
    def ping(self):
        # type="json" would need a POST body, the monitor sends GET
        return "pong"
