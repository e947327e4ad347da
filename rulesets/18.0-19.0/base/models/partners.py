from odoo import fields, models


class Partner(models.Model):
    _inherit = "res.partner"

    def call(self):
        # hit: field-removed
        number = self.mobile
        # hit: field-removed
        title = self.title
        # ok: field-removed
        return number, title, self.phone, "mobile", "title"


class Company(models.Model):
    _inherit = "res.company"

    def call(self):
        # hit: field-removed
        number = self.mobile
        # ok: field-removed
        return number, self.phone, "mobile"


class Telephone(models.Model):
    _name = "x.telephone"
    _description = "res.partner.title"

    mobile = fields.Char()
    title = fields.Char()

    def call(self):
        # ok: field-removed
        return self.mobile, self.title
