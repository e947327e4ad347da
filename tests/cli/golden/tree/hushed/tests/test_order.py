from odoo.tests import TransactionCase


class TestOrder(TransactionCase):
    def test_open(self):
        self.env["depot.order"].create({"amount": 1}).action_open()
