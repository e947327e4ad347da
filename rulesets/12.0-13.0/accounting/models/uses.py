from odoo import models


class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.amount@13.0
            self.amount,
            # hit: field-removed:account.move.reverse_entry_id@13.0
            self.reverse_entry_id,
            # hit: field-removed:account.move.auto_reverse@13.0
            self.auto_reverse,
            # hit: field-removed:account.move.reverse_date@13.0
            self.reverse_date,
            # hit: field-removed:account.move.dummy_account_id@13.0
            self.dummy_account_id,
            # hit: field-removed:account.move.matched_percentage@13.0
            self.matched_percentage,
        ]

    def calls(self, values):
        # hit: method-renamed:account.move.reverse_moves@13.0
        self.reverse_moves()
        # hit: method-renamed:account.move.assert_balanced@13.0
        self.assert_balanced()
        # hit: method-removed:account.move._post_validate@13.0
        self._post_validate()
        # hit: method-signature:account.move.post@13.0
        self.post(invoice=values)
        # ok: method-signature
        self.post()


class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.line.invoice_id@13.0
            self.invoice_id,
            # hit: field-removed:account.move.line.user_type_id@13.0
            self.user_type_id,
            # hit: field-removed:account.move.line.counterpart@13.0
            self.counterpart,
            # hit: field-removed:account.move.line.narration@13.0
            self.narration,
            # hit: field-removed:account.move.line.debit_cash_basis@13.0
            self.debit_cash_basis,
            # hit: field-removed:account.move.line.credit_cash_basis@13.0
            self.credit_cash_basis,
            # hit: field-removed:account.move.line.balance_cash_basis@13.0
            self.balance_cash_basis,
        ]


class AccountPayment(models.Model):
    _inherit = 'account.payment'

    def calls(self, values):
        # hit: method-renamed:account.payment._create_payment_entry@13.0
        self._create_payment_entry()
        # hit: method-removed:account.payment._get_move_vals@13.0
        self._get_move_vals()
        # hit: method-removed:account.payment._get_shared_move_line_vals@13.0
        self._get_shared_move_line_vals()
        # hit: method-removed:account.payment._get_counterpart_move_line_vals@13.0
        self._get_counterpart_move_line_vals()
        # hit: method-removed:account.payment._get_liquidity_move_line_vals@13.0
        self._get_liquidity_move_line_vals()
        # hit: method-removed:account.payment._create_transfer_entry@13.0
        self._create_transfer_entry()


class AccountInvoiceRefund(models.Model):
    # hit: model-renamed:account.invoice.refund@13.0
    _inherit = 'account.invoice.refund'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.refund.description@13.0
            self.description,
            # hit: field-renamed:account.invoice.refund.filter_refund@13.0
            self.filter_refund,
            # hit: field-renamed:account.invoice.refund.date_invoice@13.0
            self.date_invoice,
        ]


class RuleModels(models.Model):
    _name = 'rule.models'
    _description = 'Models'

    def models(self):
        return [
            # hit: model-removed:account.abstract.payment@13.0
            self.env['account.abstract.payment'],
            # hit: model-renamed:account.register.payments@13.0
            self.env['account.register.payments'],
            # hit: model-renamed:account.invoice.refund@13.0
            self.env['account.invoice.refund'],
            # hit: model-renamed:account.invoice.confirm@13.0
            self.env['account.invoice.confirm'],
            # hit: model-removed:cash.box.in@13.0
            self.env['cash.box.in'],
            # hit: model-removed:account.voucher@13.0
            self.env['account.voucher'],
            # hit: model-removed:account.voucher.line@13.0
            self.env['account.voucher.line'],
        ]

    def names(self):
        return [
            # ok: model-removed
            'a text about account.abstract.payment',
            # ok: model-renamed
            'a text about account.register.payments',
            # ok: model-renamed
            'a text about account.invoice.refund',
            # ok: model-renamed
            'a text about account.invoice.confirm',
            # ok: model-removed
            'a text about cash.box.in',
            # ok: model-removed
            'a text about account.voucher',
            # ok: model-removed
            'a text about account.voucher.line',
        ]
