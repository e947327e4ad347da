from odoo import models
from odoo.tools import tidy  # hit: python-moved


class DepotOrder(models.Model):
    _inherit = "depot.order"

    def action_open(self):  # hit: method-removed
        self.amount = tidy(1)  # hit: field-renamed, python-moved
        self.search([], limit=1)  # ok: method-signature
        return self.search([], count=True)  # hit: method-signature
