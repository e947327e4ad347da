import json

from odoo.tests import HttpCase, tagged


@tagged("post_install", "-at_install")
class TestPortal(HttpCase):
    def setUp(self):
        super().setUp()
        self.product = self.env["product.product"].create({
            "name": "Ginger ale", "article_no": "A0000012", "website_published": True})

    def test_tour(self):
        self.start_tour("/shop/quick-order", "brim_quick_order", login="admin")

    def test_stock_route(self):
        self.authenticate("admin", "admin")
        response = self.url_open("/shop/stock/A0000012")
        self.assertEqual(response.status_code, 200)
        self.assertEqual(json.loads(response.text)["article"], "A0000012")
