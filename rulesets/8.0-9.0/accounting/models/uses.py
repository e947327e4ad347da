from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:account.fiscalyear@9.0
            self.env['account.fiscalyear'],
            # hit: model-removed:account.period@9.0
            self.env['account.period'],
            # hit: model-removed:account.fiscalyear.close@9.0
            self.env['account.fiscalyear.close'],
            # hit: model-removed:account.period.close@9.0
            self.env['account.period.close'],
            # hit: model-removed:account.journal.period@9.0
            self.env['account.journal.period'],
            # hit: model-renamed:account.sequence.fiscalyear@9.0
            self.env['account.sequence.fiscalyear'],
            # hit: model-renamed:account.tax.code@9.0
            self.env['account.tax.code'],
            # hit: model-renamed:account.tax.code.template@9.0
            self.env['account.tax.code.template'],
            # hit: model-removed:account.analytic.journal@9.0
            self.env['account.analytic.journal'],
            # hit: model-renamed:account.move.reconcile@9.0
            self.env['account.move.reconcile'],
            # hit: model-removed:account.model@9.0
            self.env['account.model'],
            # hit: model-removed:account.model.line@9.0
            self.env['account.model.line'],
            # hit: model-removed:account.subscription@9.0
            self.env['account.subscription'],
            # hit: model-renamed:account.statement.operation.template@9.0
            self.env['account.statement.operation.template'],
            # hit: model-removed:account.installer@9.0
            self.env['account.installer'],
            # hit: model-renamed:account.journal.cashbox.line@9.0
            self.env['account.journal.cashbox.line'],
            # hit: model-removed:account.automatic.reconcile@9.0
            self.env['account.automatic.reconcile'],
            # hit: model-removed:account.chart@9.0
            self.env['account.chart'],
            # hit: model-removed:account.tax.chart@9.0
            self.env['account.tax.chart'],
            # hit: model-removed:account.vat.declaration@9.0
            self.env['account.vat.declaration'],
            # hit: model-removed:account.state.open@9.0
            self.env['account.state.open'],
            # hit: model-removed:account.use.model@9.0
            self.env['account.use.model'],
            # hit: model-removed:account.entries.report@9.0
            self.env['account.entries.report'],
            # hit: model-removed:account.treasury.report@9.0
            self.env['account.treasury.report'],
            # hit: model-removed:account.partner.ledger@9.0
            self.env['account.partner.ledger'],
            # hit: model-removed:account.general.journal@9.0
            self.env['account.general.journal'],
            # hit: model-removed:account.central.journal@9.0
            self.env['account.central.journal'],
            # hit: model-removed:analytic.entries.report@9.0
            self.env['analytic.entries.report'],
            # hit: model-removed:account.asset.history@9.0
            self.env['account.asset.history'],
            # hit: model-removed:payment.order@9.0
            self.env['payment.order'],
            # hit: model-removed:payment.mode@9.0
            self.env['payment.mode'],
            # hit: model-removed:payment.line@9.0
            self.env['payment.line'],
            # hit: model-removed:account.analytic.invoice.line@9.0
            self.env['account.analytic.invoice.line'],
        ]

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.period_id@9.0
            self.period_id,
            # hit: field-renamed:account.invoice.invoice_line@9.0
            self.invoice_line,
            # hit: field-renamed:account.invoice.tax_line@9.0
            self.tax_line,
            # hit: field-renamed:account.invoice.supplier_invoice_number@9.0
            self.supplier_invoice_number,
            # hit: field-renamed:account.invoice.internal_number@9.0
            self.internal_number,
            # hit: field-removed:account.invoice.check_total@9.0
            self.check_total,
            # hit: field-renamed:account.invoice.move_lines@9.0
            self.move_lines,
        ]

    def call_methods(self):
        # hit: method-renamed:account.invoice.button_reset_taxes@9.0
        self.button_reset_taxes()
        # hit: method-renamed:account.invoice.button_compute@9.0
        self.button_compute()
        # hit: method-removed:account.invoice.action_number@9.0
        self.action_number()
        # hit: method-renamed:account.invoice.check_tax_lines@9.0
        self.check_tax_lines()
        # hit: method-removed:account.invoice.invoice_pay_customer@9.0
        self.invoice_pay_customer()

class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.period_id@9.0
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
        # hit: method-renamed:account.move.validate@9.0
        self.validate()

class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.line.period_id@9.0
            self.period_id,
            # hit: field-renamed:account.move.line.reconcile_id@9.0
            self.reconcile_id,
            # hit: field-renamed:account.move.line.reconcile_partial_id@9.0
            self.reconcile_partial_id,
            # hit: field-renamed:account.move.line.reconcile_ref@9.0
            self.reconcile_ref,
            # hit: field-renamed:account.move.line.analytic_lines@9.0
            self.analytic_lines,
            # hit: field-renamed:account.move.line.invoice@9.0
            self.invoice,
            # hit: field-renamed:account.move.line.account_tax_id@9.0
            self.account_tax_id,
            # hit: field-renamed:account.move.line.tax_code_id@9.0
            self.tax_code_id,
            # hit: field-renamed:account.move.line.tax_amount@9.0
            self.tax_amount,
            # hit: field-renamed:account.move.line.state@9.0
            self.state,
            # hit: field-removed:account.move.line.date_created@9.0
            self.date_created,
        ]

    def call_methods(self):
        # hit: method-renamed:account.move.line.reconcile_partial@9.0
        self.reconcile_partial()
        # hit: method-renamed:account.move.line._remove_move_reconcile@9.0
        self._remove_move_reconcile()
        # hit: method-removed:account.move.line.list_periods@9.0
        self.list_periods()

class AccountBankStatement(models.Model):
    _inherit = 'account.bank.statement'

    def read_fields(self):
        return [
            # hit: field-renamed:account.bank.statement.period_id@9.0
            self.period_id,
            # hit: field-renamed:account.bank.statement.currency@9.0
            self.currency,
        ]

    def call_methods(self):
        # hit: method-renamed:account.bank.statement.button_confirm_cash@9.0
        self.button_confirm_cash()

class AccountVoucher(models.Model):
    _inherit = 'account.voucher'

    def read_fields(self):
        return [
            # hit: field-renamed:account.voucher.period_id@9.0
            self.period_id,
            # hit: field-removed:account.voucher.line_cr_ids@9.0
            self.line_cr_ids,
            # hit: field-removed:account.voucher.line_dr_ids@9.0
            self.line_dr_ids,
            # hit: field-removed:account.voucher.payment_option@9.0
            self.payment_option,
            # hit: field-removed:account.voucher.writeoff_acc_id@9.0
            self.writeoff_acc_id,
            # hit: field-removed:account.voucher.writeoff_amount@9.0
            self.writeoff_amount,
            # hit: field-removed:account.voucher.payment_rate@9.0
            self.payment_rate,
            # hit: field-renamed:account.voucher.type@9.0
            self.type,
        ]

class HrPayslip(models.Model):
    _inherit = 'hr.payslip'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.payslip.period_id@9.0
            self.period_id,
        ]

class AccountInvoiceLine(models.Model):
    _inherit = 'account.invoice.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.line.invoice_line_tax_id@9.0
            self.invoice_line_tax_id,
            # hit: field-renamed:account.invoice.line.uos_id@9.0
            self.uos_id,
        ]

    def call_methods(self):
        # hit: method-renamed:account.invoice.line.move_line_get@9.0
        self.move_line_get()
        # hit: method-renamed:account.invoice.line.product_id_change@9.0
        self.product_id_change()

class AccountInvoiceTax(models.Model):
    _inherit = 'account.invoice.tax'

    def read_fields(self):
        return [
            # hit: field-removed:account.invoice.tax.base_amount@9.0
            self.base_amount,
            # hit: field-renamed:account.invoice.tax.tax_amount@9.0
            self.tax_amount,
            # hit: field-removed:account.invoice.tax.base_code_id@9.0
            self.base_code_id,
            # hit: field-removed:account.invoice.tax.tax_code_id@9.0
            self.tax_code_id,
        ]

    def call_methods(self):
        # hit: method-renamed:account.invoice.tax.move_line_get@9.0
        self.move_line_get()
        # hit: method-renamed:account.invoice.tax.compute@9.0
        self.compute()

class AccountAccount(models.Model):
    _inherit = 'account.account'

    def read_fields(self):
        return [
            # hit: field-renamed:account.account.user_type@9.0
            self.user_type,
            # hit: field-renamed:account.account.type@9.0
            self.type,
            # hit: field-removed:account.account.parent_id@9.0
            self.parent_id,
            # hit: field-removed:account.account.child_id@9.0
            self.child_id,
            # hit: field-removed:account.account.child_parent_ids@9.0
            self.child_parent_ids,
            # hit: field-removed:account.account.child_consol_ids@9.0
            self.child_consol_ids,
            # hit: field-removed:account.account.level@9.0
            self.level,
            # hit: field-removed:account.account.parent_left@9.0
            self.parent_left,
            # hit: field-removed:account.account.parent_right@9.0
            self.parent_right,
            # hit: field-removed:account.account.balance@9.0
            self.balance,
            # hit: field-removed:account.account.debit@9.0
            self.debit,
            # hit: field-removed:account.account.credit@9.0
            self.credit,
            # hit: field-removed:account.account.currency_mode@9.0
            self.currency_mode,
            # hit: field-renamed:account.account.active@9.0
            self.active,
            # hit: field-removed:account.account.shortcut@9.0
            self.shortcut,
        ]

class AccountAccountType(models.Model):
    _inherit = 'account.account.type'

    def read_fields(self):
        return [
            # hit: field-removed:account.account.type.code@9.0
            self.code,
            # hit: field-removed:account.account.type.report_type@9.0
            self.report_type,
            # hit: field-renamed:account.account.type.close_method@9.0
            self.close_method,
        ]

class AccountTax(models.Model):
    _inherit = 'account.tax'

    def read_fields(self):
        return [
            # hit: field-renamed:account.tax.type@9.0
            self.type,
            # hit: field-renamed:account.tax.account_collected_id@9.0
            self.account_collected_id,
            # hit: field-renamed:account.tax.account_paid_id@9.0
            self.account_paid_id,
            # hit: field-renamed:account.tax.child_ids@9.0
            self.child_ids,
            # hit: field-renamed:account.tax.child_depend@9.0
            self.child_depend,
            # hit: field-renamed:account.tax.account_analytic_collected_id@9.0
            self.account_analytic_collected_id,
            # hit: field-renamed:account.tax.account_analytic_paid_id@9.0
            self.account_analytic_paid_id,
            # hit: field-removed:account.tax.tax_code_id@9.0
            self.tax_code_id,
            # hit: field-removed:account.tax.base_code_id@9.0
            self.base_code_id,
            # hit: field-removed:account.tax.ref_tax_code_id@9.0
            self.ref_tax_code_id,
            # hit: field-removed:account.tax.ref_base_code_id@9.0
            self.ref_base_code_id,
            # hit: field-removed:account.tax.tax_sign@9.0
            self.tax_sign,
            # hit: field-removed:account.tax.base_sign@9.0
            self.base_sign,
            # hit: field-removed:account.tax.ref_tax_sign@9.0
            self.ref_tax_sign,
            # hit: field-removed:account.tax.ref_base_sign@9.0
            self.ref_base_sign,
            # hit: field-removed:account.tax.domain@9.0
            self.domain,
            # hit: field-removed:account.tax.python_compute_inv@9.0
            self.python_compute_inv,
        ]

    def call_methods(self):
        # hit: method-renamed:account.tax.compute@9.0
        self.compute()
        # hit: method-renamed:account.tax.compute_inv@9.0
        self.compute_inv()

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
            # hit: field-renamed:account.journal.internal_account_id@9.0
            self.internal_account_id,
            # hit: field-removed:account.journal.user_id@9.0
            self.user_id,
            # hit: field-removed:account.journal.entry_posted@9.0
            self.entry_posted,
        ]

class AccountAnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.line.journal_id@9.0
            self.journal_id,
            # hit: field-renamed:account.analytic.line.to_invoice@9.0
            self.to_invoice,
            # hit: field-renamed:account.analytic.line.invoice_id@9.0
            self.invoice_id,
        ]

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.account.parent_id@9.0
            self.parent_id,
            # hit: field-removed:account.analytic.account.child_ids@9.0
            self.child_ids,
            # hit: field-removed:account.analytic.account.complete_name@9.0
            self.complete_name,
            # hit: field-removed:account.analytic.account.quantity_max@9.0
            self.quantity_max,
            # hit: field-removed:account.analytic.account.date_start@9.0
            self.date_start,
            # hit: field-removed:account.analytic.account.date@9.0
            self.date,
            # hit: field-removed:account.analytic.account.user_id@9.0
            self.user_id,
            # hit: field-removed:account.analytic.account.manager_id@9.0
            self.manager_id,
            # hit: field-removed:account.analytic.account.template_id@9.0
            self.template_id,
            # hit: field-removed:account.analytic.account.description@9.0
            self.description,
            # hit: field-renamed:account.analytic.account.state@9.0
            self.state,
            # hit: field-renamed:account.analytic.account.type@9.0
            self.type,
            # hit: field-removed:account.analytic.account.recurring_invoices@9.0
            self.recurring_invoices,
            # hit: field-removed:account.analytic.account.recurring_invoice_line_ids@9.0
            self.recurring_invoice_line_ids,
            # hit: field-removed:account.analytic.account.recurring_next_date@9.0
            self.recurring_next_date,
            # hit: field-removed:account.analytic.account.recurring_rule_type@9.0
            self.recurring_rule_type,
            # hit: field-removed:account.analytic.account.recurring_interval@9.0
            self.recurring_interval,
        ]

class AccountAssetAsset(models.Model):
    _inherit = 'account.asset.asset'

    def read_fields(self):
        return [
            # hit: field-renamed:account.asset.asset.purchase_value@9.0
            self.purchase_value,
            # hit: field-renamed:account.asset.asset.purchase_date@9.0
            self.purchase_date,
        ]

class AccountPaymentTermLine(models.Model):
    _inherit = 'account.payment.term.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.payment.term.line.days2@9.0
            self.days2,
        ]

class AccountChartTemplate(models.Model):
    _inherit = 'account.chart.template'

    def read_fields(self):
        return [
            # hit: field-removed:account.chart.template.account_root_id@9.0
            self.account_root_id,
        ]

class AccountAccountTemplate(models.Model):
    _inherit = 'account.account.template'

    def read_fields(self):
        return [
            # hit: field-removed:account.account.template.parent_id@9.0
            self.parent_id,
            # hit: field-removed:account.account.template.type@9.0
            self.type,
            # hit: field-renamed:account.account.template.user_type@9.0
            self.user_type,
        ]

class AccountTaxTemplate(models.Model):
    _inherit = 'account.tax.template'

    def read_fields(self):
        return [
            # hit: field-renamed:account.tax.template.type@9.0
            self.type,
            # hit: field-renamed:account.tax.template.account_collected_id@9.0
            self.account_collected_id,
            # hit: field-renamed:account.tax.template.account_paid_id@9.0
            self.account_paid_id,
            # hit: field-removed:account.tax.template.tax_code_id@9.0
            self.tax_code_id,
        ]
