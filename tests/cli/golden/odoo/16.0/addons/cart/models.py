from odoo import fields, models


class Cart(models.Model):
    _name = "cart.cart"

    name = fields.Char()
    owner = fields.Many2one("res.users", string="Owner")
    note = fields.Char()
    state = fields.Selection([("open", "Open"), ("held", "Held"), ("paid", "Paid")])

    def pay(self, amount):
        return self.write({"state": "paid"})

    def hold(self):
        return self.write({"state": "held"})
