from odoo import fields, models


class SaleLine(models.Model):
    _inherit = "sale.order.line"

    def read_all(self):
        # hit: field-renamed
        unit = self.product_uom
        # hit: field-renamed
        taxes = self.tax_id
        # ok: field-renamed
        return unit, taxes, self.product_id, "product_uom", "tax_id"


class PurchaseLine(models.Model):
    _inherit = "purchase.order.line"

    def read_all(self):
        # hit: field-renamed
        unit = self.product_uom
        # hit: field-renamed
        taxes = self.taxes_id
        # ok: field-renamed
        return unit, taxes, self.product_id, "product_uom", "taxes_id"


class Purchase(models.Model):
    _inherit = "purchase.order"

    def read_all(self):
        # hit: field-renamed
        notes = self.notes
        # ok: field-renamed
        return notes, self.name, "notes"


class Price(models.Model):
    _inherit = "product.supplierinfo"

    def read_all(self):
        # hit: field-renamed
        unit = self.product_uom
        # ok: field-renamed
        return unit, self.price, "product_uom"


class Basket(models.Model):
    _name = "x.basket"
    _description = "product.packaging"

    product_uom = fields.Many2one("uom.uom")
    uom_po_id = fields.Many2one("uom.uom")
    taxes_id = fields.Char()
    tax_id = fields.Char()
    notes = fields.Text()

    def read_all(self):
        # ok: field-renamed
        first = self.product_uom, self.tax_id, self.taxes_id, self.notes
        # ok: field-removed
        return first, self.uom_po_id


class Cancel(models.TransientModel):
    # hit: model-removed
    _inherit = "sale.order.cancel"


class Reason(models.Model):
    _name = "x.reason"
    # ok: model-removed
    _description = "sale.order.cancel"
