from odoo import fields, models


class Properties(models.Model):
    _name = "x.properties"
    _description = "ir.property"

    numbercall = fields.Integer()
    doall = fields.Boolean()

    def read_all(self):
        # hit: model-removed
        found = self.env["ir.property"].search([])
        # ok: model-removed
        return found, "ir.property"

    def calls(self):
        # ok: field-removed
        return self.numbercall, self.doall
