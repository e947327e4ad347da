from odoo import fields, models


class Move(models.Model):
    _inherit = "stock.move"

    def fill(self):
        # hit: field-renamed
        self.quantity_done = 1.0
        # hit: field-renamed
        free = self.reserved_availability
        # ok: field-renamed
        return free, self.product_uom_qty, {"quantity_done": "reserved_availability"}


class Line(models.Model):
    _inherit = "stock.move.line"

    def fill(self):
        # hit: field-renamed
        done = self.qty_done
        # hit: field-renamed
        reserved = self.reserved_uom_qty
        # ok: field-renamed
        return done, reserved, self.lot_name, "qty_done and reserved_uom_qty"


class Picking(models.Model):
    _inherit = "stock.picking"

    def fill(self):
        # hit: field-removed
        if self.immediate_transfer:
            # hit: model-removed
            return self.env["stock.immediate.transfer"].create({})
        # ok: model-removed
        return "stock.immediate.transfer"


class Crate(models.Model):
    _name = "x.crate"
    _description = "Crate"

    qty_done = fields.Float()
    quantity_done = fields.Float()
    reserved_uom_qty = fields.Float()
    reserved_availability = fields.Float()
    immediate_transfer = fields.Boolean()

    def total(self):
        # ok: field-renamed
        done = self.qty_done + self.quantity_done
        # ok: field-renamed
        reserved = self.reserved_uom_qty + self.reserved_availability
        # ok: field-removed
        return done, reserved, self.immediate_transfer
