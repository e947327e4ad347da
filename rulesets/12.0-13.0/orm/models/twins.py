from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    company_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-changed
            self.company_id,
        ]
