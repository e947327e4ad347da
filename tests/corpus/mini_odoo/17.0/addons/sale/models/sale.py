from odoo import fields, models


class Tracking(models.AbstractModel):
    _name = "sale.tracking"


class Order(models.Model):
    _name = "sale.order"
    _inherit = ["sale.tracking"]

    partner_id = fields.Many2one("res.partner", required=True)
    line_ids = fields.One2many("sale.line", "order_id")
    state = fields.Selection([("draft", "Draft"), ("sale", "Confirmed")])

    def confirm(self):
        self.state = "sale"


class Line(models.Model):
    _name = "sale.line"

    order_id = fields.Many2one("sale.order")
    quantity = fields.Float()
