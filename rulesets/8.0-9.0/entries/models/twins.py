from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about account.journal.period',
            # ok: model-renamed
            'a text about account.move.reconcile',
            # ok: model-renamed
            'a text about account.statement.operation.template',
            # ok: model-renamed
            'a text about account.journal.cashbox.line',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    period_id = fields.Char()
    line_id = fields.Char()
    to_check = fields.Char()
    balance = fields.Char()
    reconcile_id = fields.Char()
    reconcile_partial_id = fields.Char()
    reconcile_ref = fields.Char()
    analytic_lines = fields.Char()
    invoice = fields.Char()
    account_tax_id = fields.Char()
    tax_code_id = fields.Char()
    tax_amount = fields.Char()
    state = fields.Char()
    date_created = fields.Char()
    currency = fields.Char()
    analytic_journal_id = fields.Char()
    centralisation = fields.Char()
    internal_account_id = fields.Char()
    user_id = fields.Char()
    entry_posted = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.period_id,
            # ok: field-renamed
            self.line_id,
            # ok: field-removed
            self.to_check,
            # ok: field-removed
            self.balance,
            # ok: field-removed
            self.reconcile_id,
            # ok: field-removed
            self.reconcile_partial_id,
            # ok: field-removed
            self.reconcile_ref,
            # ok: field-renamed
            self.analytic_lines,
            # ok: field-renamed
            self.invoice,
            # ok: field-removed
            self.account_tax_id,
            # ok: field-removed
            self.tax_code_id,
            # ok: field-removed
            self.tax_amount,
            # ok: field-removed
            self.state,
            # ok: field-removed
            self.date_created,
            # ok: field-renamed
            self.currency,
            # ok: field-removed
            self.analytic_journal_id,
            # ok: field-removed
            self.centralisation,
            # ok: field-removed
            self.internal_account_id,
            # ok: field-removed
            self.user_id,
            # ok: field-removed
            self.entry_posted,
        ]

    # ok: method-renamed
    def button_validate(self):
        return None

    # ok: method-removed
    def validate(self):
        return None

    # ok: method-removed
    def reconcile_partial(self):
        return None

    # ok: method-removed
    def _remove_move_reconcile(self):
        return None

    # ok: method-removed
    def list_periods(self):
        return None

    # ok: method-removed
    def button_confirm_cash(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.button_validate()
        # ok: method-removed
        self.validate()
        # ok: method-removed
        self.reconcile_partial()
        # ok: method-removed
        self._remove_move_reconcile()
        # ok: method-removed
        self.list_periods()
        # ok: method-removed
        self.button_confirm_cash()
