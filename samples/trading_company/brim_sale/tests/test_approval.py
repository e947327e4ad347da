from odoo.exceptions import UserError
from odoo.tests.common import SavepointCase, new_test_user


class TestApproval(SavepointCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.approval_limit = 1000
        cls.partner = cls.env["res.partner"].create({"name": "Customer"})
        cls.product = cls.env["product.product"].create({"name": "Pallet of soap", "list_price": 600})
        cls.order = cls.env["sale.order"].create(
            {
                "partner_id": cls.partner.id,
                "order_line": [(0, 0, {"product_id": cls.product.id, "product_uom_qty": 2})],
            }
        )
        cls.seller = new_test_user(cls.env, "seller", groups="sales_team.group_sale_salesman")

    def test_needs_approval(self):
        with self.assertRaises(UserError):
            self.order.action_confirm()

    def test_approve(self):
        self.order.action_request_approval()
        self.order.action_approve()
        self.order.action_confirm()
        self.assertEqual(self.order.state, "sale")
        self.order.action_done()
        self.assertEqual(self.order.state, "done")

    def test_seller_may_not_approve(self):
        self.order.with_user(self.seller).invalidate_cache()
        self.assertFalse(self.order.with_user(self.seller).can_approve)
