from odoo.tests.common import Form, TransactionCase


class TestDeposit(TransactionCase):
    def setUp(self):
        super().setUp()
        self.deposit = self.env["product.product"].create(
            {"name": "Crate", "detailed_type": "service", "list_price": 1.5, "default_code": "DEP9"}
        )
        self.tonic = self.env["product.product"].create(
            {"name": "Tonic", "deposit_product_id": self.deposit.id, "deposit_qty": 2}
        )

    def test_lines_added(self):
        with Form(self.env["sale.order"]) as form:
            form.partner_id = self.env.ref("base.res_partner_2")
            with form.order_line.new() as line:
                line.product_id = self.tonic
                line.product_uom_qty = 3
        order = form.save()
        order.action_confirm()
        crate = order.order_line.filtered("is_deposit")
        self.assertEqual(crate.product_uom_qty, 6)
        self.assertEqual(order.deposit_total, 9)
        self.assertTrue(order._deposit_share() > 0)
