from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:account.asset.asset@12.0
            self.env['account.asset.asset'],
            # hit: model-removed:account.asset.category@12.0
            self.env['account.asset.category'],
            # hit: model-removed:account.asset.depreciation.line@12.0
            self.env['account.asset.depreciation.line'],
            # hit: model-removed:crossovered.budget@12.0
            self.env['crossovered.budget'],
            # hit: model-removed:crossovered.budget.lines@12.0
            self.env['crossovered.budget.lines'],
            # hit: model-removed:account.budget.post@12.0
            self.env['account.budget.post'],
            # hit: model-removed:web.planner@12.0
            self.env['web.planner'],
            # hit: model-removed:report.intrastat.code@12.0
            self.env['report.intrastat.code'],
        ]
