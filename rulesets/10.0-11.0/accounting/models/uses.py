from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:account.invoice.cancel@11.0
            self.env['account.invoice.cancel'],
        ]

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def call_methods(self):
        # hit: method-removed:account.invoice.action_invoice_proforma2@11.0
        self.action_invoice_proforma2()

class AccountTax(models.Model):
    _inherit = 'account.tax'

    def read_fields(self):
        return [
            # hit: field-removed:account.tax.use_cash_basis@11.0
            self.use_cash_basis,
        ]

class AccountRegisterPayments(models.Model):
    _inherit = 'account.register.payments'

    def call_methods(self):
        # hit: method-renamed:account.register.payments.create_payment@11.0
        self.create_payment()
        # hit: method-removed:account.register.payments.get_payment_vals@11.0
        self.get_payment_vals()

class AccountAbstractPayment(models.Model):
    _inherit = 'account.abstract.payment'

    def call_methods(self):
        # hit: method-removed:account.abstract.payment._get_invoices@11.0
        self._get_invoices()

class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def call_methods(self):
        # hit: method-removed:account.move.line.compute_full_after_batch_reconcile@11.0
        self.compute_full_after_batch_reconcile()

    # hit: method-signature:account.move.line.domain_move_lines_for_reconciliation@11.0
    def domain_move_lines_for_reconciliation(self, excluded_ids=None, str=False):
        return None

class AccountPartialReconcile(models.Model):
    _inherit = 'account.partial.reconcile'

    # hit: method-signature:account.partial.reconcile.create_exchange_rate_entry@11.0
    def create_exchange_rate_entry(self, aml_to_fix, amount_diff, diff_in_currency, currency, move_date):
        return None

class AccountFullReconcile(models.Model):
    _inherit = 'account.full.reconcile'

    def read_fields(self):
        return [
            # hit: field-removed:account.full.reconcile.exchange_partial_rec_id@11.0
            self.exchange_partial_rec_id,
        ]

class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-removed:account.move.statement_line_id@11.0
            self.statement_line_id,
        ]

class AccountJournal(models.Model):
    _inherit = 'account.journal'

    def read_fields(self):
        return [
            # hit: field-removed:account.journal.display_on_footer@11.0
            self.display_on_footer,
        ]

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.account.use_tasks@11.0
            self.use_tasks,
        ]

    def call_methods(self):
        # hit: method-removed:account.analytic.account.project_create@11.0
        self.project_create()

class AccountAnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.line.issue_id@11.0
            self.issue_id,
            # hit: field-removed:account.analytic.line.sheet_id@11.0
            self.sheet_id,
        ]
