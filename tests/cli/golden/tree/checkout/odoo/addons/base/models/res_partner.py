from odoo import fields, models


class Partner(models.Model):
    _name = 'res.partner'

    name = fields.Char(required=True)
    parent_id = fields.Many2one('res.partner')

    def name_get(self, extra=None):
        return super().name_get()
