from odoo import fields, models


class Order(models.Model):
    _inherit = "sale.order"

    card_id = fields.Many2one("loyalty.card")

    def total(self):
        fax = self.partner_id.fax
        discounts = sum(line.discount for line in self.line_ids)
        return self.mapped("line_ids.discount"), fax, discounts, self.visits

    def confirm(self, force=False):
        self.count_visits()
        vals = {"line_ids": [(0, 0, {"discount": 1, "quantity": 2})]}
        self.write(vals)
        self.card_id.points += 1
        return super().confirm(force=force)

    def quantity(self):
        return self.env.ref("sale.group_sale"), self.line_ids.quantity, self.name
