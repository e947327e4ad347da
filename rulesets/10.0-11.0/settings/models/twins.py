from odoo import api, fields, models


class IrConfigParameterPorted(models.Model):
    _inherit = 'ir.config_parameter'

    # ok: method-signature
    def set_param(self, key, value):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about base.config.settings',
            # ok: model-renamed
            'a text about account.config.settings',
            # ok: model-renamed
            'a text about sale.config.settings',
            # ok: model-renamed
            'a text about stock.config.settings',
            # ok: model-renamed
            'a text about purchase.config.settings',
            # ok: model-renamed
            'a text about project.config.settings',
            # ok: model-renamed
            'a text about mrp.config.settings',
            # ok: model-renamed
            'a text about hr.expense.config.settings',
            # ok: model-renamed
            'a text about hr.payroll.config.settings',
            # ok: model-renamed
            'a text about hr.recruitment.config.settings',
            # ok: model-renamed
            'a text about website.config.settings',
            # ok: model-renamed
            'a text about pos.config.settings',
            # ok: model-renamed
            'a text about event.config.settings',
            # ok: model-renamed
            'a text about mass.mailing.config.settings',
            # ok: model-removed
            'a text about base.module.configuration',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    group_ids = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.group_ids,
        ]
