"""A long
docstring"""

from odoo import models


class Order(models.Model):
    _name = "exact.order"

    # nothing
    def total(self):
        return sum(
            line.amount
            for line in self
        )
