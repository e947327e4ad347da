from odoo import fields, models
from odoo.tools import neat


class DepotOrder(models.Model):
    _inherit = "depot.order"

    vat = fields.Float(related="total")

    def action_open(self):
        """Opens the order."""
        self.total = neat(self.total)
        return super().action_open()

    def count_orders(self, things):
        for thing in things:
            thing.total += 1
        return self.search_count([("total", ">", 0)])
