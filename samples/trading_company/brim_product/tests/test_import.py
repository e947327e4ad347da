import base64

from odoo.tests import SavepointCase


class TestImport(SavepointCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.vendor = cls.env["res.partner"].create({"name": "Vendor", "is_company": True})
        cls.product = cls.env["product.product"].create(
            {"name": "Cola", "default_code": "C1", "detailed_type": "product"})

    def _run(self, text):
        wizard = self.env["brim.import.vendor.prices"].create({
            "partner_id": self.vendor.id,
            "data": base64.b64encode(text.encode()),
            "filename": "prices.csv",
        })
        wizard.action_import()
        return wizard

    def test_create_and_update(self):
        self._run("C1;4,50;10;2")
        line = self.product.seller_ids
        self.assertEqual(line.name, self.vendor)
        self.assertAlmostEqual(line.net_price, 4.41)
        self._run("C1;5;10;0")
        self.assertEqual(len(self.product.seller_ids), 1)
        self.assertEqual(self.product.seller_ids.price, 5.0)

    def test_unknown_article(self):
        wizard = self._run("# comment\nNOPE;1;1;0")
        self.assertIn("NOPE", wizard.log)
