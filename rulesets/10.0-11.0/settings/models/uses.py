from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:base.config.settings@11.0
            self.env['base.config.settings'],
            # hit: model-renamed:account.config.settings@11.0
            self.env['account.config.settings'],
            # hit: model-renamed:sale.config.settings@11.0
            self.env['sale.config.settings'],
            # hit: model-renamed:stock.config.settings@11.0
            self.env['stock.config.settings'],
            # hit: model-renamed:purchase.config.settings@11.0
            self.env['purchase.config.settings'],
            # hit: model-renamed:project.config.settings@11.0
            self.env['project.config.settings'],
            # hit: model-renamed:mrp.config.settings@11.0
            self.env['mrp.config.settings'],
            # hit: model-renamed:hr.expense.config.settings@11.0
            self.env['hr.expense.config.settings'],
            # hit: model-renamed:hr.payroll.config.settings@11.0
            self.env['hr.payroll.config.settings'],
            # hit: model-renamed:hr.recruitment.config.settings@11.0
            self.env['hr.recruitment.config.settings'],
            # hit: model-renamed:website.config.settings@11.0
            self.env['website.config.settings'],
            # hit: model-renamed:pos.config.settings@11.0
            self.env['pos.config.settings'],
            # hit: model-renamed:event.config.settings@11.0
            self.env['event.config.settings'],
            # hit: model-renamed:mass.mailing.config.settings@11.0
            self.env['mass.mailing.config.settings'],
            # hit: model-removed:base.module.configuration@11.0
            self.env['base.module.configuration'],
        ]

class IrConfigParameter(models.Model):
    _inherit = 'ir.config_parameter'

    def read_fields(self):
        return [
            # hit: field-removed:ir.config_parameter.group_ids@11.0
            self.group_ids,
        ]

    # hit: method-signature:ir.config_parameter.set_param@11.0
    def set_param(self, key, value, groups=()):
        return None
