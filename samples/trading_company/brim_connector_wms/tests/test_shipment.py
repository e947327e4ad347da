from unittest.mock import patch

from odoo.addons.brim_stock.tests.common import BrimStockCase


class TestShipment(BrimStockCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.product.article_no = "A1"
        cls.backend = cls.env["wms.backend"].create({
            "name": "Partner", "url": "https://wms.example", "warehouse_id": cls.warehouse.id})

    def test_payload(self):
        picking = self._delivery(10)
        payload = picking._wms_payload()
        self.assertEqual(payload["lines"][0]["quantity"], 10)

    def test_push(self):
        picking = self._delivery(5)
        with patch.object(type(self.backend), "_call", return_value={}), patch.object(self.env.cr, "commit"):
            self.backend._cron_push()
        self.assertEqual(picking.wms_state, "sent")

    def test_shipment(self):
        picking = self._delivery(5)
        picking._wms_apply_shipment([{"article": "A1", "quantity": 5}], "TRK1")
        self.assertEqual(picking.state, "done")
        self.assertEqual(picking.move_lines.quantity_done, 5)
