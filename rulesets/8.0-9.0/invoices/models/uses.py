from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:payment.order@9.0
            self.env['payment.order'],
            # hit: model-removed:payment.mode@9.0
            self.env['payment.mode'],
            # hit: model-removed:payment.line@9.0
            self.env['payment.line'],
        ]

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def read_fields(self):
        return [
            # hit: field-removed:account.invoice.period_id@9.0
            self.period_id,
            # hit: field-renamed:account.invoice.invoice_line@9.0
            self.invoice_line,
            # hit: field-renamed:account.invoice.tax_line@9.0
            self.tax_line,
            # hit: field-removed:account.invoice.supplier_invoice_number@9.0
            self.supplier_invoice_number,
            # hit: field-removed:account.invoice.internal_number@9.0
            self.internal_number,
            # hit: field-removed:account.invoice.check_total@9.0
            self.check_total,
            # hit: field-removed:account.invoice.move_lines@9.0
            self.move_lines,
        ]

    def call_methods(self):
        # hit: method-renamed:account.invoice.button_reset_taxes@9.0
        self.button_reset_taxes()
        # hit: method-renamed:account.invoice.button_compute@9.0
        self.button_compute()
        # hit: method-removed:account.invoice.action_number@9.0
        self.action_number()
        # hit: method-removed:account.invoice.check_tax_lines@9.0
        self.check_tax_lines()
        # hit: method-removed:account.invoice.invoice_pay_customer@9.0
        self.invoice_pay_customer()

class AccountVoucher(models.Model):
    _inherit = 'account.voucher'

    def read_fields(self):
        return [
            # hit: field-removed:account.voucher.period_id@9.0
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
            # hit: field-removed:account.voucher.type@9.0
            self.type,
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
        # hit: method-removed:account.invoice.line.move_line_get@9.0
        self.move_line_get()
        # hit: method-removed:account.invoice.line.product_id_change@9.0
        self.product_id_change()

class AccountInvoiceTax(models.Model):
    _inherit = 'account.invoice.tax'

    def read_fields(self):
        return [
            # hit: field-removed:account.invoice.tax.base_amount@9.0
            self.base_amount,
            # hit: field-removed:account.invoice.tax.tax_amount@9.0
            self.tax_amount,
            # hit: field-removed:account.invoice.tax.base_code_id@9.0
            self.base_code_id,
            # hit: field-removed:account.invoice.tax.tax_code_id@9.0
            self.tax_code_id,
        ]

    def call_methods(self):
        # hit: method-removed:account.invoice.tax.move_line_get@9.0
        self.move_line_get()
        # hit: method-removed:account.invoice.tax.compute@9.0
        self.compute()

class AccountPaymentTermLine(models.Model):
    _inherit = 'account.payment.term.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.payment.term.line.days2@9.0
            self.days2,
        ]
