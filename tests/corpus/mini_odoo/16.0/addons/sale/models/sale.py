from odoo import fields, models


class Tracking(models.AbstractModel):
    _name = "sale.tracking"

    visits = fields.Integer()

    def count_visits(self):
        return len(self)


class Order(models.Model):
    _name = "sale.order"
    _inherit = ["sale.tracking"]

    partner_id = fields.Many2one("res.partner", required=True)
    line_ids = fields.One2many("sale.line", "order_id")
    state = fields.Selection([("draft", "Draft"), ("done", "Done")])

    def confirm(self, force=False):
        self.state = "done"


class Line(models.Model):
    _name = "sale.line"

    order_id = fields.Many2one("sale.order")
    discount = fields.Float()
    quantity = fields.Float()
