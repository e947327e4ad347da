from odoo import fields, models


class Unit(models.Model):
    _inherit = "uom.uom"

    def ratio(self):
        # hit: field-removed
        kind = self.uom_type
        # hit: field-removed
        ratio = self.factor_inv
        # hit: field-removed
        category = self.category_id
        # ok: field-removed
        return kind, ratio, category, self.factor, "factor_inv"


class Scale(models.Model):
    _name = "x.scale"
    _description = "Scale"

    uom_type = fields.Char()
    factor_inv = fields.Float()

    def ratio(self):
        # ok: field-removed
        return self.uom_type, self.factor_inv
