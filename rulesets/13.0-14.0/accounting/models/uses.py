from odoo import models


class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.type@14.0
            self.type,
            # hit: field-renamed:account.move.invoice_payment_state@14.0
            self.invoice_payment_state,
            # hit: field-renamed:account.move.invoice_partner_bank_id@14.0
            self.invoice_partner_bank_id,
            # hit: field-renamed:account.move.invoice_sent@14.0
            self.invoice_sent,
            # hit: field-renamed:account.move.invoice_payment_ref@14.0
            self.invoice_payment_ref,
        ]

    def calls(self):
        # hit: method-renamed:account.move.post@14.0
        self.post()


class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def call_reconcile(self, values):
        # hit: method-signature:account.move.line.reconcile@14.0
        self.reconcile(writeoff_acc_id=values)
        # ok: method-signature
        self.reconcile()


class AccountPayment(models.Model):
    _inherit = 'account.payment'

    def read_fields(self):
        return [
            # hit: field-renamed:account.payment.communication@14.0
            self.communication,
            # hit: field-renamed:account.payment.payment_date@14.0
            self.payment_date,
        ]

    def calls(self):
        # hit: method-renamed:account.payment.post@14.0
        self.post()
        # hit: method-renamed:account.payment.cancel@14.0
        self.cancel()


class AccountJournal(models.Model):
    _inherit = 'account.journal'

    def read_fields(self):
        return [
            # hit: field-renamed:account.journal.default_debit_account_id@14.0
            self.default_debit_account_id,
            # hit: field-renamed:account.journal.default_credit_account_id@14.0
            self.default_credit_account_id,
            # hit: field-removed:account.journal.post_at@14.0
            self.post_at,
        ]


class AccountBankStatementLine(models.Model):
    _inherit = 'account.bank.statement.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.bank.statement.line.name@14.0
            self.name,
        ]


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-removed:account.reconciliation.widget@14.0
            self.env['account.reconciliation.widget'],
        ]

    def names(self):
        return [
            # ok: model-removed
            'a text about account.reconciliation.widget',
        ]
