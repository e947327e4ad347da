from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    image = fields.Char()
    image_medium = fields.Char()
    image_small = fields.Char()
    image_variant = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.image,
            # ok: field-renamed
            self.image_medium,
            # ok: field-renamed
            self.image_small,
            # ok: field-renamed
            self.image_variant,
        ]
