from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    amount = fields.Char()
    reverse_entry_id = fields.Char()
    auto_reverse = fields.Char()
    reverse_date = fields.Char()
    dummy_account_id = fields.Char()
    matched_percentage = fields.Char()
    invoice_id = fields.Char()
    user_type_id = fields.Char()
    counterpart = fields.Char()
    narration = fields.Char()
    debit_cash_basis = fields.Char()
    credit_cash_basis = fields.Char()
    balance_cash_basis = fields.Char()
    description = fields.Char()
    filter_refund = fields.Char()
    date_invoice = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.amount,
            # ok: field-removed
            self.reverse_entry_id,
            # ok: field-removed
            self.auto_reverse,
            # ok: field-removed
            self.reverse_date,
            # ok: field-removed
            self.dummy_account_id,
            # ok: field-removed
            self.matched_percentage,
            # ok: field-renamed
            self.invoice_id,
            # ok: field-removed
            self.user_type_id,
            # ok: field-removed
            self.counterpart,
            # ok: field-removed
            self.narration,
            # ok: field-removed
            self.debit_cash_basis,
            # ok: field-removed
            self.credit_cash_basis,
            # ok: field-removed
            self.balance_cash_basis,
            # ok: field-renamed
            self.description,
            # ok: field-renamed
            self.filter_refund,
            # ok: field-renamed
            self.date_invoice,
        ]

    # ok: method-renamed
    def reverse_moves(self):
        return None

    # ok: method-renamed
    def assert_balanced(self):
        return None

    # ok: method-removed
    def _post_validate(self):
        return None

    # ok: method-renamed
    def _create_payment_entry(self):
        return None

    # ok: method-removed
    def _get_move_vals(self):
        return None

    # ok: method-removed
    def _get_shared_move_line_vals(self):
        return None

    # ok: method-removed
    def _get_counterpart_move_line_vals(self):
        return None

    # ok: method-removed
    def _get_liquidity_move_line_vals(self):
        return None

    # ok: method-removed
    def _create_transfer_entry(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.reverse_moves()
        # ok: method-renamed
        self.assert_balanced()
        # ok: method-removed
        self._post_validate()
        # ok: method-renamed
        self._create_payment_entry()
        # ok: method-removed
        self._get_move_vals()
        # ok: method-removed
        self._get_shared_move_line_vals()
        # ok: method-removed
        self._get_counterpart_move_line_vals()
        # ok: method-removed
        self._get_liquidity_move_line_vals()
        # ok: method-removed
        self._create_transfer_entry()
