from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:report.mrp.mrp_bom_cost_report@12.0
            self.env['report.mrp.mrp_bom_cost_report'],
            # hit: model-renamed:report.mrp.mrp_bom_structure_report@12.0
            self.env['report.mrp.mrp_bom_structure_report'],
            # hit: model-removed:report.account.report_financial@12.0
            self.env['report.account.report_financial'],
            # hit: model-removed:report.account.report_generalledger@12.0
            self.env['report.account.report_generalledger'],
            # hit: model-removed:report.account.report_overdue@12.0
            self.env['report.account.report_overdue'],
            # hit: model-removed:report.account.report_partnerledger@12.0
            self.env['report.account.report_partnerledger'],
            # hit: model-removed:report.account.report_tax@12.0
            self.env['report.account.report_tax'],
            # hit: model-removed:report.account.report_trialbalance@12.0
            self.env['report.account.report_trialbalance'],
            # hit: model-removed:accounting.report@12.0
            self.env['accounting.report'],
            # hit: model-removed:account.balance.report@12.0
            self.env['account.balance.report'],
            # hit: model-removed:account.report.general.ledger@12.0
            self.env['account.report.general.ledger'],
            # hit: model-removed:account.report.partner.ledger@12.0
            self.env['account.report.partner.ledger'],
            # hit: model-removed:account.tax.report@12.0
            self.env['account.tax.report'],
            # hit: model-removed:account.aged.trial.balance@12.0
            self.env['account.aged.trial.balance'],
            # hit: model-removed:account.financial.report@12.0
            self.env['account.financial.report'],
            # hit: model-removed:account.common.account.report@12.0
            self.env['account.common.account.report'],
            # hit: model-removed:account.common.partner.report@12.0
            self.env['account.common.partner.report'],
        ]
