from odoo import fields, models


class Template(models.Model):
    _inherit = "product.template"

    def kind(self):
        # hit: field-renamed
        kind = self.detailed_type
        # ok: field-renamed
        return kind, self.name, "detailed_type"


class Serial(models.TransientModel):
    # hit: model-removed
    _inherit = "stock.assign.serial"


class Box(models.Model):
    _name = "x.box"
    _description = "stock.assign.serial"

    detailed_type = fields.Char()
    # ok: model-removed
    lot_id = fields.Many2one("stock.lot", string="stock.assign.serial")

    def kind(self):
        # ok: field-renamed
        return self.detailed_type
