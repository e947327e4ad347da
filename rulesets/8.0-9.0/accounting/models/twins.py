from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about account.fiscalyear',
            # ok: model-removed
            'a text about account.period',
            # ok: model-removed
            'a text about account.fiscalyear.close',
            # ok: model-removed
            'a text about account.period.close',
            # ok: model-removed
            'a text about account.journal.period',
            # ok: model-renamed
            'a text about account.sequence.fiscalyear',
            # ok: model-renamed
            'a text about account.tax.code',
            # ok: model-renamed
            'a text about account.tax.code.template',
            # ok: model-removed
            'a text about account.analytic.journal',
            # ok: model-renamed
            'a text about account.move.reconcile',
            # ok: model-removed
            'a text about account.model',
            # ok: model-removed
            'a text about account.model.line',
            # ok: model-removed
            'a text about account.subscription',
            # ok: model-renamed
            'a text about account.statement.operation.template',
            # ok: model-removed
            'a text about account.installer',
            # ok: model-renamed
            'a text about account.journal.cashbox.line',
            # ok: model-removed
            'a text about account.automatic.reconcile',
            # ok: model-removed
            'a text about account.chart',
            # ok: model-removed
            'a text about account.tax.chart',
            # ok: model-removed
            'a text about account.vat.declaration',
            # ok: model-removed
            'a text about account.state.open',
            # ok: model-removed
            'a text about account.use.model',
            # ok: model-removed
            'a text about account.entries.report',
            # ok: model-removed
            'a text about account.treasury.report',
            # ok: model-removed
            'a text about account.partner.ledger',
            # ok: model-removed
            'a text about account.general.journal',
            # ok: model-removed
            'a text about account.central.journal',
            # ok: model-removed
            'a text about analytic.entries.report',
            # ok: model-removed
            'a text about account.asset.history',
            # ok: model-removed
            'a text about payment.order',
            # ok: model-removed
            'a text about payment.mode',
            # ok: model-removed
            'a text about payment.line',
            # ok: model-removed
            'a text about account.analytic.invoice.line',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    period_id = fields.Char()
    invoice_line = fields.Char()
    tax_line = fields.Char()
    supplier_invoice_number = fields.Char()
    internal_number = fields.Char()
    check_total = fields.Char()
    move_lines = fields.Char()
    invoice_line_tax_id = fields.Char()
    uos_id = fields.Char()
    base_amount = fields.Char()
    tax_amount = fields.Char()
    base_code_id = fields.Char()
    tax_code_id = fields.Char()
    line_id = fields.Char()
    to_check = fields.Char()
    balance = fields.Char()
    reconcile_id = fields.Char()
    reconcile_partial_id = fields.Char()
    reconcile_ref = fields.Char()
    analytic_lines = fields.Char()
    invoice = fields.Char()
    account_tax_id = fields.Char()
    state = fields.Char()
    date_created = fields.Char()
    user_type = fields.Char()
    type = fields.Char()
    parent_id = fields.Char()
    child_id = fields.Char()
    child_parent_ids = fields.Char()
    child_consol_ids = fields.Char()
    level = fields.Char()
    parent_left = fields.Char()
    parent_right = fields.Char()
    debit = fields.Char()
    credit = fields.Char()
    currency_mode = fields.Char()
    active = fields.Char()
    shortcut = fields.Char()
    code = fields.Char()
    report_type = fields.Char()
    close_method = fields.Char()
    account_collected_id = fields.Char()
    account_paid_id = fields.Char()
    child_ids = fields.Char()
    child_depend = fields.Char()
    account_analytic_collected_id = fields.Char()
    account_analytic_paid_id = fields.Char()
    ref_tax_code_id = fields.Char()
    ref_base_code_id = fields.Char()
    tax_sign = fields.Char()
    base_sign = fields.Char()
    ref_tax_sign = fields.Char()
    ref_base_sign = fields.Char()
    domain = fields.Char()
    python_compute_inv = fields.Char()
    currency = fields.Char()
    analytic_journal_id = fields.Char()
    centralisation = fields.Char()
    internal_account_id = fields.Char()
    user_id = fields.Char()
    entry_posted = fields.Char()
    line_cr_ids = fields.Char()
    line_dr_ids = fields.Char()
    payment_option = fields.Char()
    writeoff_acc_id = fields.Char()
    writeoff_amount = fields.Char()
    payment_rate = fields.Char()
    journal_id = fields.Char()
    to_invoice = fields.Char()
    invoice_id = fields.Char()
    complete_name = fields.Char()
    quantity_max = fields.Char()
    date_start = fields.Char()
    date = fields.Char()
    manager_id = fields.Char()
    template_id = fields.Char()
    description = fields.Char()
    recurring_invoices = fields.Char()
    recurring_invoice_line_ids = fields.Char()
    recurring_next_date = fields.Char()
    recurring_rule_type = fields.Char()
    recurring_interval = fields.Char()
    purchase_value = fields.Char()
    purchase_date = fields.Char()
    days2 = fields.Char()
    account_root_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.period_id,
            # ok: field-renamed
            self.invoice_line,
            # ok: field-renamed
            self.tax_line,
            # ok: field-renamed
            self.supplier_invoice_number,
            # ok: field-renamed
            self.internal_number,
            # ok: field-removed
            self.check_total,
            # ok: field-renamed
            self.move_lines,
            # ok: field-renamed
            self.invoice_line_tax_id,
            # ok: field-renamed
            self.uos_id,
            # ok: field-removed
            self.base_amount,
            # ok: field-renamed
            self.tax_amount,
            # ok: field-removed
            self.base_code_id,
            # ok: field-removed
            self.tax_code_id,
            # ok: field-renamed
            self.line_id,
            # ok: field-removed
            self.to_check,
            # ok: field-removed
            self.balance,
            # ok: field-renamed
            self.reconcile_id,
            # ok: field-renamed
            self.reconcile_partial_id,
            # ok: field-renamed
            self.reconcile_ref,
            # ok: field-renamed
            self.analytic_lines,
            # ok: field-renamed
            self.invoice,
            # ok: field-renamed
            self.account_tax_id,
            # ok: field-renamed
            self.state,
            # ok: field-removed
            self.date_created,
            # ok: field-renamed
            self.user_type,
            # ok: field-renamed
            self.type,
            # ok: field-removed
            self.parent_id,
            # ok: field-removed
            self.child_id,
            # ok: field-removed
            self.child_parent_ids,
            # ok: field-removed
            self.child_consol_ids,
            # ok: field-removed
            self.level,
            # ok: field-removed
            self.parent_left,
            # ok: field-removed
            self.parent_right,
            # ok: field-removed
            self.debit,
            # ok: field-removed
            self.credit,
            # ok: field-removed
            self.currency_mode,
            # ok: field-renamed
            self.active,
            # ok: field-removed
            self.shortcut,
            # ok: field-removed
            self.code,
            # ok: field-removed
            self.report_type,
            # ok: field-renamed
            self.close_method,
            # ok: field-renamed
            self.account_collected_id,
            # ok: field-renamed
            self.account_paid_id,
            # ok: field-renamed
            self.child_ids,
            # ok: field-renamed
            self.child_depend,
            # ok: field-renamed
            self.account_analytic_collected_id,
            # ok: field-renamed
            self.account_analytic_paid_id,
            # ok: field-removed
            self.ref_tax_code_id,
            # ok: field-removed
            self.ref_base_code_id,
            # ok: field-removed
            self.tax_sign,
            # ok: field-removed
            self.base_sign,
            # ok: field-removed
            self.ref_tax_sign,
            # ok: field-removed
            self.ref_base_sign,
            # ok: field-removed
            self.domain,
            # ok: field-removed
            self.python_compute_inv,
            # ok: field-renamed
            self.currency,
            # ok: field-removed
            self.analytic_journal_id,
            # ok: field-removed
            self.centralisation,
            # ok: field-renamed
            self.internal_account_id,
            # ok: field-removed
            self.user_id,
            # ok: field-removed
            self.entry_posted,
            # ok: field-removed
            self.line_cr_ids,
            # ok: field-removed
            self.line_dr_ids,
            # ok: field-removed
            self.payment_option,
            # ok: field-removed
            self.writeoff_acc_id,
            # ok: field-removed
            self.writeoff_amount,
            # ok: field-removed
            self.payment_rate,
            # ok: field-removed
            self.journal_id,
            # ok: field-renamed
            self.to_invoice,
            # ok: field-renamed
            self.invoice_id,
            # ok: field-removed
            self.complete_name,
            # ok: field-removed
            self.quantity_max,
            # ok: field-removed
            self.date_start,
            # ok: field-removed
            self.date,
            # ok: field-removed
            self.manager_id,
            # ok: field-removed
            self.template_id,
            # ok: field-removed
            self.description,
            # ok: field-removed
            self.recurring_invoices,
            # ok: field-removed
            self.recurring_invoice_line_ids,
            # ok: field-removed
            self.recurring_next_date,
            # ok: field-removed
            self.recurring_rule_type,
            # ok: field-removed
            self.recurring_interval,
            # ok: field-renamed
            self.purchase_value,
            # ok: field-renamed
            self.purchase_date,
            # ok: field-renamed
            self.days2,
            # ok: field-removed
            self.account_root_id,
        ]

    # ok: method-renamed
    def compute(self):
        return None

    # ok: method-renamed
    def compute_inv(self):
        return None

    # ok: method-renamed
    def button_reset_taxes(self):
        return None

    # ok: method-renamed
    def button_compute(self):
        return None

    # ok: method-removed
    def action_number(self):
        return None

    # ok: method-renamed
    def check_tax_lines(self):
        return None

    # ok: method-removed
    def invoice_pay_customer(self):
        return None

    # ok: method-renamed
    def move_line_get(self):
        return None

    # ok: method-renamed
    def product_id_change(self):
        return None

    # ok: method-renamed
    def button_validate(self):
        return None

    # ok: method-renamed
    def validate(self):
        return None

    # ok: method-renamed
    def reconcile_partial(self):
        return None

    # ok: method-renamed
    def _remove_move_reconcile(self):
        return None

    # ok: method-removed
    def list_periods(self):
        return None

    # ok: method-renamed
    def button_confirm_cash(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.compute()
        # ok: method-renamed
        self.compute_inv()
        # ok: method-renamed
        self.button_reset_taxes()
        # ok: method-renamed
        self.button_compute()
        # ok: method-removed
        self.action_number()
        # ok: method-renamed
        self.check_tax_lines()
        # ok: method-removed
        self.invoice_pay_customer()
        # ok: method-renamed
        self.move_line_get()
        # ok: method-renamed
        self.product_id_change()
        # ok: method-renamed
        self.button_validate()
        # ok: method-renamed
        self.validate()
        # ok: method-renamed
        self.reconcile_partial()
        # ok: method-renamed
        self._remove_move_reconcile()
        # ok: method-removed
        self.list_periods()
        # ok: method-renamed
        self.button_confirm_cash()
