from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    product_packaging = fields.Char()
    user_id = fields.Char()
    amount_by_group = fields.Char()
    tax_exigible = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.product_packaging,
            # ok: field-renamed
            self.user_id,
            # ok: field-renamed
            self.amount_by_group,
            # ok: field-removed
            self.tax_exigible,
        ]
