from odoo import models


class AccountTax(models.Model):
    _inherit = 'account.tax'

    def read_fields(self):
        return [
            # hit: field-removed:account.tax.account_id@13.0
            self.account_id,
            # hit: field-removed:account.tax.refund_account_id@13.0
            self.refund_account_id,
            # hit: field-removed:account.tax.tag_ids@13.0
            self.tag_ids,
            # hit: field-renamed:account.tax.cash_basis_account_id@13.0
            self.cash_basis_account_id,
        ]


class AccountTaxTemplate(models.Model):
    _inherit = 'account.tax.template'

    def read_fields(self):
        return [
            # hit: field-removed:account.tax.template.account_id@13.0
            self.account_id,
            # hit: field-removed:account.tax.template.refund_account_id@13.0
            self.refund_account_id,
            # hit: field-removed:account.tax.template.tag_ids@13.0
            self.tag_ids,
        ]


class AccountJournal(models.Model):
    _inherit = 'account.journal'

    def read_fields(self):
        return [
            # hit: field-removed:account.journal.update_posted@13.0
            self.update_posted,
            # hit: field-removed:account.journal.group_invoice_lines@13.0
            self.group_invoice_lines,
            # hit: field-renamed:account.journal.post_at_bank_rec@13.0
            self.post_at_bank_rec,
        ]


class AccountInvoiceReport(models.Model):
    _inherit = 'account.invoice.report'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.report.number@13.0
            self.number,
            # hit: field-renamed:account.invoice.report.product_qty@13.0
            self.product_qty,
            # hit: field-renamed:account.invoice.report.payment_term_id@13.0
            self.payment_term_id,
            # hit: field-renamed:account.invoice.report.categ_id@13.0
            self.categ_id,
            # hit: field-renamed:account.invoice.report.user_id@13.0
            self.user_id,
            # hit: field-renamed:account.invoice.report.invoice_id@13.0
            self.invoice_id,
            # hit: field-renamed:account.invoice.report.date_due@13.0
            self.date_due,
            # hit: field-renamed:account.invoice.report.price_total@13.0
            self.price_total,
            # hit: field-renamed:account.invoice.report.partner_bank_id@13.0
            self.partner_bank_id,
            # hit: field-renamed:account.invoice.report.account_analytic_id@13.0
            self.account_analytic_id,
            # hit: field-renamed:account.invoice.report.nbr@13.0
            self.nbr,
        ]
