from odoo import fields, models
from odoo.tools import tidy


class DepotOrder(models.Model):
    _inherit = "depot.order"

    vat = fields.Float(related="amount")

    def action_open(self):
        """Opens the order."""
        self.amount = tidy(self.amount)
        return super().action_open()

    def count_orders(self, things):
        for thing in things:
            thing.amount += 1
        return self.search([("amount", ">", 0)], count=True)
