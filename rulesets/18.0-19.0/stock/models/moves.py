from odoo import fields, models


class Move(models.Model):
    _inherit = "stock.move"

    def read_all(self):
        # hit: field-removed
        name = self.name
        # hit: field-removed
        group = self.group_id
        # ok: field-removed
        return name, group, self.reference, "name", "group_id"


def labels(records):
    # ok: field-removed
    return [record.name for record in records]


class Truck(models.Model):
    _name = "x.truck"
    _description = "stock.valuation.layer"

    name = fields.Char()
    # hit: model-renamed
    group_id = fields.Many2one("procurement.group")
    # hit: model-renamed
    package_id = fields.Many2one("stock.quant.package")
    # hit: model-removed
    layer_id = fields.Many2one("stock.valuation.layer")
    # ok: model-renamed
    move_id = fields.Many2one("stock.move", string="stock.quant.package procurement.group")
    # ok: model-removed
    quant_id = fields.Many2one("stock.quant", string="stock.valuation.layer")

    def read_all(self):
        # ok: field-removed
        return self.name, self.group_id


class OrderLine(models.Model):
    _inherit = "sale.order.line"

    # hit: method-renamed
    def _prepare_procurement_group_vals(self):
        return {}

    # ok: method-renamed
    def group_vals(self):
        return "_prepare_procurement_group_vals"


class Pallet(models.Model):
    _name = "x.pallet"
    _description = "Pallet"

    # hit: model-removed
    level_id = fields.Many2one("stock.package_level")
    # ok: model-removed
    location_id = fields.Many2one("stock.location", string="stock.package_level")
