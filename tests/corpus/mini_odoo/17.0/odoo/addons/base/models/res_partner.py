from odoo import fields, models


class Partner(models.Model):
    _name = "res.partner"

    name = fields.Char(required=True)
    user_id = fields.Many2one("res.users")
