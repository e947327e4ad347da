from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about account.asset.asset',
            # ok: model-removed
            'a text about account.asset.category',
            # ok: model-removed
            'a text about account.asset.depreciation.line',
            # ok: model-removed
            'a text about crossovered.budget',
            # ok: model-removed
            'a text about crossovered.budget.lines',
            # ok: model-removed
            'a text about account.budget.post',
            # ok: model-removed
            'a text about web.planner',
            # ok: model-removed
            'a text about report.intrastat.code',
        ]
