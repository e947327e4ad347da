from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about report.mrp.mrp_bom_cost_report',
            # ok: model-renamed
            'a text about report.mrp.mrp_bom_structure_report',
            # ok: model-removed
            'a text about report.account.report_financial',
            # ok: model-removed
            'a text about report.account.report_generalledger',
            # ok: model-removed
            'a text about report.account.report_overdue',
            # ok: model-removed
            'a text about report.account.report_partnerledger',
            # ok: model-removed
            'a text about report.account.report_tax',
            # ok: model-removed
            'a text about report.account.report_trialbalance',
            # ok: model-removed
            'a text about accounting.report',
            # ok: model-removed
            'a text about account.balance.report',
            # ok: model-removed
            'a text about account.report.general.ledger',
            # ok: model-removed
            'a text about account.report.partner.ledger',
            # ok: model-removed
            'a text about account.tax.report',
            # ok: model-removed
            'a text about account.aged.trial.balance',
            # ok: model-removed
            'a text about account.financial.report',
            # ok: model-removed
            'a text about account.common.account.report',
            # ok: model-removed
            'a text about account.common.partner.report',
        ]
