from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:stock.incoterms@12.0
            self.env['stock.incoterms'],
            # hit: model-removed:wizard.multi.charts.accounts@12.0
            self.env['wizard.multi.charts.accounts'],
            # hit: model-removed:account.bank.accounts.wizard@12.0
            self.env['account.bank.accounts.wizard'],
            # hit: model-removed:account.opening@12.0
            self.env['account.opening'],
            # hit: model-removed:account.move.line.reconcile@12.0
            self.env['account.move.line.reconcile'],
            # hit: model-removed:account.move.line.reconcile.writeoff@12.0
            self.env['account.move.line.reconcile.writeoff'],
            # hit: xmlid-renamed:stock.action_incoterms_tree@12.0
            self.env.ref('stock.action_incoterms_tree'),
            # hit: xmlid-renamed:stock.view_incoterms_tree@12.0
            self.env.ref('stock.view_incoterms_tree'),
        ]

class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def call_methods(self):
        # hit: method-removed:account.move.line.process_reconciliation@12.0
        self.process_reconciliation()
        # hit: method-removed:account.move.line.process_reconciliations@12.0
        self.process_reconciliations()
        # hit: method-removed:account.move.line.get_data_for_manual_reconciliation@12.0
        self.get_data_for_manual_reconciliation()
        # hit: method-removed:account.move.line.get_data_for_manual_reconciliation_widget@12.0
        self.get_data_for_manual_reconciliation_widget()
        # hit: method-removed:account.move.line.get_move_lines_for_manual_reconciliation@12.0
        self.get_move_lines_for_manual_reconciliation()
        # hit: method-removed:account.move.line.prepare_move_lines_for_reconciliation_widget@12.0
        self.prepare_move_lines_for_reconciliation_widget()
        # hit: method-removed:account.move.line.get_reconciliation_proposition@12.0
        self.get_reconciliation_proposition()
        # hit: method-removed:account.move.line.domain_move_lines_for_reconciliation@12.0
        self.domain_move_lines_for_reconciliation()

class AccountBankStatementLine(models.Model):
    _inherit = 'account.bank.statement.line'

    def call_methods(self):
        # hit: method-removed:account.bank.statement.line.get_move_lines_for_reconciliation_widget@12.0
        self.get_move_lines_for_reconciliation_widget()
        # hit: method-removed:account.bank.statement.line.get_data_for_reconciliation_widget@12.0
        self.get_data_for_reconciliation_widget()
        # hit: method-removed:account.bank.statement.line.get_statement_line_for_reconciliation_widget@12.0
        self.get_statement_line_for_reconciliation_widget()
        # hit: method-removed:account.bank.statement.line.get_reconciliation_proposition@12.0
        self.get_reconciliation_proposition()
        # hit: method-removed:account.bank.statement.line.reconciliation_widget_auto_reconcile@12.0
        self.reconciliation_widget_auto_reconcile()
        # hit: method-removed:account.bank.statement.line.auto_reconcile@12.0
        self.auto_reconcile()

class AccountBankStatement(models.Model):
    _inherit = 'account.bank.statement'

    def call_methods(self):
        # hit: method-removed:account.bank.statement.reconciliation_widget_preprocess@12.0
        self.reconciliation_widget_preprocess()

class AccountPartialReconcile(models.Model):
    _inherit = 'account.partial.reconcile'

    # hit: method-signature:account.partial.reconcile.create_exchange_rate_entry@12.0
    def create_exchange_rate_entry(self, aml_to_fix, amount_diff, diff_in_currency, currency, move):
        return None

class AccountMove(models.Model):
    _inherit = 'account.move'

    # hit: method-signature:account.move.reverse_moves@12.0
    def reverse_moves(self, date=None, journal_id=None):
        return None

    # hit: method-signature:account.move._reverse_move@12.0
    def _reverse_move(self, date=None, journal_id=None):
        return None

    # hit: method-signature:account.move.post@12.0
    def post(self):
        return None

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def read_fields(self):
        return [
            # hit: field-removed:account.invoice.reference_type@12.0
            self.reference_type,
            # hit: field-removed:account.invoice.payment_tx_id@12.0
            self.payment_tx_id,
            # hit: field-renamed:account.invoice.payment_tx_ids@12.0
            self.payment_tx_ids,
            # hit: field-removed:account.invoice.payment_acquirer_id@12.0
            self.payment_acquirer_id,
        ]

    def call_methods(self):
        # hit: method-removed:account.invoice._get_reference_type@12.0
        self._get_reference_type()

class AccountTax(models.Model):
    _inherit = 'account.tax'

    def read_fields(self):
        return [
            # hit: field-renamed:account.tax.cash_basis_account@12.0
            self.cash_basis_account,
        ]

class AccountTaxTemplate(models.Model):
    _inherit = 'account.tax.template'

    def read_fields(self):
        return [
            # hit: field-renamed:account.tax.template.cash_basis_account@12.0
            self.cash_basis_account,
            # hit: field-removed:account.tax.template.company_id@12.0
            self.company_id,
        ]

class AccountChartTemplate(models.Model):
    _inherit = 'account.chart.template'

    def read_fields(self):
        return [
            # hit: field-removed:account.chart.template.company_id@12.0
            self.company_id,
            # hit: field-removed:account.chart.template.transfer_account_id@12.0
            self.transfer_account_id,
        ]

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.account.tag_ids@12.0
            self.tag_ids,
        ]

class AccountAnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.line.amount_currency@12.0
            self.amount_currency,
            # hit: field-removed:account.analytic.line.company_currency_id@12.0
            self.company_currency_id,
        ]

class AccountInvoiceLine(models.Model):
    _inherit = 'account.invoice.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.invoice.line.asset_category_id@12.0
            self.asset_category_id,
        ]

class ResCompany(models.Model):
    _inherit = 'res.company'

    def read_fields(self):
        return [
            # hit: field-removed:res.company.external_report_layout@12.0
            self.external_report_layout,
            # hit: field-removed:res.company.accounts_code_digits@12.0
            self.accounts_code_digits,
        ]

    # hit: method-signature:res.company.compute_fiscalyear_dates@12.0
    def compute_fiscalyear_dates(self, date):
        return None
