from odoo import fields, models
from odoo.tools import tidy  # uplift: ignore[python-move] x
DOC = """# uplift: ignore[ALL] no"""


class DepotOrder(models.Model):
    _inherit = "depot.order"

    # uplift: ignore[field-renamed] ours
    vat = fields.Float(
        related="amount")

    def action_open(self):
        """Opens the order."""
        self.amount = tidy(self.amount)
        return super().action_open()

    # uplift: ignore-start[field-renamed]
    def count_orders(self, things):
        for thing in things:
            thing.amount += 1
        return self.search([("amount", ">", 0)], count=True)
        # uplift: ignore-end[field-renamed]
# uplift: ignore
# uplift: ignor[ALL]
