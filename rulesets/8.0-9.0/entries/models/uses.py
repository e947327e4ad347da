from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:account.journal.period@9.0
            self.env['account.journal.period'],
            # hit: model-renamed:account.move.reconcile@9.0
            self.env['account.move.reconcile'],
            # hit: model-renamed:account.statement.operation.template@9.0
            self.env['account.statement.operation.template'],
            # hit: model-renamed:account.journal.cashbox.line@9.0
            self.env['account.journal.cashbox.line'],
        ]

class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-removed:account.move.period_id@9.0
            self.period_id,
            # hit: field-renamed:account.move.line_id@9.0
            self.line_id,
            # hit: field-removed:account.move.to_check@9.0
            self.to_check,
            # hit: field-removed:account.move.balance@9.0
            self.balance,
        ]

    def call_methods(self):
        # hit: method-renamed:account.move.button_validate@9.0
        self.button_validate()
        # hit: method-removed:account.move.validate@9.0
        self.validate()

class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.move.line.period_id@9.0
            self.period_id,
            # hit: field-removed:account.move.line.reconcile_id@9.0
            self.reconcile_id,
            # hit: field-removed:account.move.line.reconcile_partial_id@9.0
            self.reconcile_partial_id,
            # hit: field-removed:account.move.line.reconcile_ref@9.0
            self.reconcile_ref,
            # hit: field-renamed:account.move.line.analytic_lines@9.0
            self.analytic_lines,
            # hit: field-renamed:account.move.line.invoice@9.0
            self.invoice,
            # hit: field-removed:account.move.line.account_tax_id@9.0
            self.account_tax_id,
            # hit: field-removed:account.move.line.tax_code_id@9.0
            self.tax_code_id,
            # hit: field-removed:account.move.line.tax_amount@9.0
            self.tax_amount,
            # hit: field-removed:account.move.line.state@9.0
            self.state,
            # hit: field-removed:account.move.line.date_created@9.0
            self.date_created,
        ]

    def call_methods(self):
        # hit: method-removed:account.move.line.reconcile_partial@9.0
        self.reconcile_partial()
        # hit: method-removed:account.move.line._remove_move_reconcile@9.0
        self._remove_move_reconcile()
        # hit: method-removed:account.move.line.list_periods@9.0
        self.list_periods()

class AccountBankStatement(models.Model):
    _inherit = 'account.bank.statement'

    def read_fields(self):
        return [
            # hit: field-removed:account.bank.statement.period_id@9.0
            self.period_id,
            # hit: field-renamed:account.bank.statement.currency@9.0
            self.currency,
        ]

    def call_methods(self):
        # hit: method-removed:account.bank.statement.button_confirm_cash@9.0
        self.button_confirm_cash()

class AccountJournal(models.Model):
    _inherit = 'account.journal'

    def read_fields(self):
        return [
            # hit: field-renamed:account.journal.currency@9.0
            self.currency,
            # hit: field-removed:account.journal.analytic_journal_id@9.0
            self.analytic_journal_id,
            # hit: field-removed:account.journal.centralisation@9.0
            self.centralisation,
            # hit: field-removed:account.journal.internal_account_id@9.0
            self.internal_account_id,
            # hit: field-removed:account.journal.user_id@9.0
            self.user_id,
            # hit: field-removed:account.journal.entry_posted@9.0
            self.entry_posted,
        ]
