from odoo import fields, models


class Order(models.Model):
    _inherit = "sale.order"

    # hit: method-renamed
    def action_done(self):
        # hit: method-renamed
        return super().action_done()

    # ok: method-renamed
    def action_confirm(self):
        return super().action_confirm()

    def finish(self):
        # hit: field-value-removed
        self.write({"state": "done"})
        # ok: field-value-removed
        self.write({"state": "sale", "name": "done"})

    def lists(self):
        # hit: xmlid-removed
        first = self.env.ref("product.list0")
        # ok: xmlid-removed
        return first, self.env.ref("base.EUR")


class Trip(models.Model):
    _name = "x.trip"
    _description = "Trip"

    state = fields.Char()

    # ok: method-renamed
    def action_done(self):
        # ok: field-value-removed
        self.write({"state": "done"})
