from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:account.fiscalyear@9.0
            self.env['account.fiscalyear'],
            # hit: model-removed:account.period@9.0
            self.env['account.period'],
            # hit: model-removed:account.fiscalyear.close@9.0
            self.env['account.fiscalyear.close'],
            # hit: model-removed:account.period.close@9.0
            self.env['account.period.close'],
            # hit: model-renamed:account.sequence.fiscalyear@9.0
            self.env['account.sequence.fiscalyear'],
            # hit: model-removed:account.installer@9.0
            self.env['account.installer'],
            # hit: model-removed:account.automatic.reconcile@9.0
            self.env['account.automatic.reconcile'],
            # hit: model-removed:account.chart@9.0
            self.env['account.chart'],
            # hit: model-removed:account.vat.declaration@9.0
            self.env['account.vat.declaration'],
            # hit: model-removed:account.state.open@9.0
            self.env['account.state.open'],
            # hit: model-removed:account.use.model@9.0
            self.env['account.use.model'],
            # hit: model-removed:account.entries.report@9.0
            self.env['account.entries.report'],
            # hit: model-removed:account.treasury.report@9.0
            self.env['account.treasury.report'],
            # hit: model-removed:account.partner.ledger@9.0
            self.env['account.partner.ledger'],
            # hit: model-removed:account.general.journal@9.0
            self.env['account.general.journal'],
            # hit: model-removed:account.central.journal@9.0
            self.env['account.central.journal'],
        ]

class HrPayslip(models.Model):
    _inherit = 'hr.payslip'

    def read_fields(self):
        return [
            # hit: field-removed:hr.payslip.period_id@9.0
            self.period_id,
        ]

class AccountAccount(models.Model):
    _inherit = 'account.account'

    def read_fields(self):
        return [
            # hit: field-renamed:account.account.user_type@9.0
            self.user_type,
            # hit: field-removed:account.account.type@9.0
            self.type,
            # hit: field-removed:account.account.parent_id@9.0
            self.parent_id,
            # hit: field-removed:account.account.child_id@9.0
            self.child_id,
            # hit: field-removed:account.account.child_parent_ids@9.0
            self.child_parent_ids,
            # hit: field-removed:account.account.child_consol_ids@9.0
            self.child_consol_ids,
            # hit: field-removed:account.account.level@9.0
            self.level,
            # hit: field-removed:account.account.parent_left@9.0
            self.parent_left,
            # hit: field-removed:account.account.parent_right@9.0
            self.parent_right,
            # hit: field-removed:account.account.balance@9.0
            self.balance,
            # hit: field-removed:account.account.debit@9.0
            self.debit,
            # hit: field-removed:account.account.credit@9.0
            self.credit,
            # hit: field-removed:account.account.currency_mode@9.0
            self.currency_mode,
            # hit: field-removed:account.account.active@9.0
            self.active,
            # hit: field-removed:account.account.shortcut@9.0
            self.shortcut,
        ]

class AccountAccountType(models.Model):
    _inherit = 'account.account.type'

    def read_fields(self):
        return [
            # hit: field-removed:account.account.type.code@9.0
            self.code,
            # hit: field-removed:account.account.type.report_type@9.0
            self.report_type,
            # hit: field-removed:account.account.type.close_method@9.0
            self.close_method,
        ]

class AccountChartTemplate(models.Model):
    _inherit = 'account.chart.template'

    def read_fields(self):
        return [
            # hit: field-removed:account.chart.template.account_root_id@9.0
            self.account_root_id,
        ]

class AccountAccountTemplate(models.Model):
    _inherit = 'account.account.template'

    def read_fields(self):
        return [
            # hit: field-removed:account.account.template.parent_id@9.0
            self.parent_id,
            # hit: field-removed:account.account.template.type@9.0
            self.type,
            # hit: field-renamed:account.account.template.user_type@9.0
            self.user_type,
        ]
