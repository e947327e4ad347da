from odoo import api, fields, models


class AccountPartialReconcilePorted(models.Model):
    _inherit = 'account.partial.reconcile'

    # ok: method-signature
    def create_exchange_rate_entry(self, aml_to_fix, move):
        return None

class AccountMovePorted(models.Model):
    _inherit = 'account.move'

    # ok: method-signature
    def reverse_moves(self, date=None, journal_id=None, auto=False):
        return None

    # ok: method-signature
    def _reverse_move(self, date=None, journal_id=None, auto=False):
        return None

    # ok: method-signature
    def post(self, invoice=False):
        return None

class ResCompanyPorted(models.Model):
    _inherit = 'res.company'

    # ok: method-signature
    def compute_fiscalyear_dates(self, current_date):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about stock.incoterms',
            # ok: model-removed
            'a text about wizard.multi.charts.accounts',
            # ok: model-removed
            'a text about account.bank.accounts.wizard',
            # ok: model-removed
            'a text about account.opening',
            # ok: model-removed
            'a text about account.move.line.reconcile',
            # ok: model-removed
            'a text about account.move.line.reconcile.writeoff',
            # ok: xmlid-renamed
            self.env.ref('stock.action_incoterms_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('stock.view_incoterms_tree_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    reference_type = fields.Char()
    payment_tx_id = fields.Char()
    payment_tx_ids = fields.Char()
    payment_acquirer_id = fields.Char()
    cash_basis_account = fields.Char()
    company_id = fields.Char()
    transfer_account_id = fields.Char()
    tag_ids = fields.Char()
    amount_currency = fields.Char()
    company_currency_id = fields.Char()
    asset_category_id = fields.Char()
    external_report_layout = fields.Char()
    accounts_code_digits = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.reference_type,
            # ok: field-removed
            self.payment_tx_id,
            # ok: field-renamed
            self.payment_tx_ids,
            # ok: field-removed
            self.payment_acquirer_id,
            # ok: field-renamed
            self.cash_basis_account,
            # ok: field-removed
            self.company_id,
            # ok: field-removed
            self.transfer_account_id,
            # ok: field-removed
            self.tag_ids,
            # ok: field-removed
            self.amount_currency,
            # ok: field-removed
            self.company_currency_id,
            # ok: field-removed
            self.asset_category_id,
            # ok: field-removed
            self.external_report_layout,
            # ok: field-removed
            self.accounts_code_digits,
        ]

    # ok: method-removed
    def process_reconciliation(self):
        return None

    # ok: method-removed
    def process_reconciliations(self):
        return None

    # ok: method-removed
    def get_data_for_manual_reconciliation(self):
        return None

    # ok: method-removed
    def get_data_for_manual_reconciliation_widget(self):
        return None

    # ok: method-removed
    def get_move_lines_for_manual_reconciliation(self):
        return None

    # ok: method-removed
    def prepare_move_lines_for_reconciliation_widget(self):
        return None

    # ok: method-removed
    def get_reconciliation_proposition(self):
        return None

    # ok: method-removed
    def domain_move_lines_for_reconciliation(self):
        return None

    # ok: method-removed
    def get_move_lines_for_reconciliation_widget(self):
        return None

    # ok: method-removed
    def get_data_for_reconciliation_widget(self):
        return None

    # ok: method-removed
    def get_statement_line_for_reconciliation_widget(self):
        return None

    # ok: method-removed
    def reconciliation_widget_auto_reconcile(self):
        return None

    # ok: method-removed
    def auto_reconcile(self):
        return None

    # ok: method-removed
    def reconciliation_widget_preprocess(self):
        return None

    # ok: method-removed
    def _get_reference_type(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.process_reconciliation()
        # ok: method-removed
        self.process_reconciliations()
        # ok: method-removed
        self.get_data_for_manual_reconciliation()
        # ok: method-removed
        self.get_data_for_manual_reconciliation_widget()
        # ok: method-removed
        self.get_move_lines_for_manual_reconciliation()
        # ok: method-removed
        self.prepare_move_lines_for_reconciliation_widget()
        # ok: method-removed
        self.get_reconciliation_proposition()
        # ok: method-removed
        self.domain_move_lines_for_reconciliation()
        # ok: method-removed
        self.get_move_lines_for_reconciliation_widget()
        # ok: method-removed
        self.get_data_for_reconciliation_widget()
        # ok: method-removed
        self.get_statement_line_for_reconciliation_widget()
        # ok: method-removed
        self.reconciliation_widget_auto_reconcile()
        # ok: method-removed
        self.auto_reconcile()
        # ok: method-removed
        self.reconciliation_widget_preprocess()
        # ok: method-removed
        self._get_reference_type()
