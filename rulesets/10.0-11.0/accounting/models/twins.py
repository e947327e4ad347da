from odoo import api, fields, models


class AccountMoveLinePorted(models.Model):
    _inherit = 'account.move.line'

    # ok: method-signature
    def domain_move_lines_for_reconciliation(self, str):
        return None

class AccountPartialReconcilePorted(models.Model):
    _inherit = 'account.partial.reconcile'

    # ok: method-signature
    def create_exchange_rate_entry(self, aml_to_fix, amount_diff, diff_in_currency, currency, move):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about account.invoice.cancel',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    use_cash_basis = fields.Char()
    exchange_partial_rec_id = fields.Char()
    statement_line_id = fields.Char()
    display_on_footer = fields.Char()
    use_tasks = fields.Char()
    issue_id = fields.Char()
    sheet_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.use_cash_basis,
            # ok: field-removed
            self.exchange_partial_rec_id,
            # ok: field-removed
            self.statement_line_id,
            # ok: field-removed
            self.display_on_footer,
            # ok: field-removed
            self.use_tasks,
            # ok: field-removed
            self.issue_id,
            # ok: field-removed
            self.sheet_id,
        ]

    # ok: method-removed
    def action_invoice_proforma2(self):
        return None

    # ok: method-renamed
    def create_payment(self):
        return None

    # ok: method-removed
    def get_payment_vals(self):
        return None

    # ok: method-removed
    def _get_invoices(self):
        return None

    # ok: method-removed
    def compute_full_after_batch_reconcile(self):
        return None

    # ok: method-removed
    def project_create(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.action_invoice_proforma2()
        # ok: method-renamed
        self.create_payment()
        # ok: method-removed
        self.get_payment_vals()
        # ok: method-removed
        self._get_invoices()
        # ok: method-removed
        self.compute_full_after_batch_reconcile()
        # ok: method-removed
        self.project_create()
