from odoo import models


class AccountInvoice(models.Model):
    # hit: model-renamed:account.invoice@13.0
    _inherit = 'account.invoice'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.date_invoice@13.0
            self.date_invoice,
            # hit: field-renamed:account.invoice.date_due@13.0
            self.date_due,
            # hit: field-renamed:account.invoice.number@13.0
            self.number,
            # hit: field-renamed:account.invoice.reference@13.0
            self.reference,
            # hit: field-changed:account.invoice.name@13.0
            self.name,
            # hit: field-renamed:account.invoice.origin@13.0
            self.origin,
            # hit: field-renamed:account.invoice.comment@13.0
            self.comment,
            # hit: field-renamed:account.invoice.sent@13.0
            self.sent,
            # hit: field-renamed:account.invoice.payment_term_id@13.0
            self.payment_term_id,
            # hit: field-renamed:account.invoice.partner_bank_id@13.0
            self.partner_bank_id,
            # hit: field-renamed:account.invoice.incoterm_id@13.0
            self.incoterm_id,
            # hit: field-renamed:account.invoice.cash_rounding_id@13.0
            self.cash_rounding_id,
            # hit: field-renamed:account.invoice.source_email@13.0
            self.source_email,
            # hit: field-renamed:account.invoice.vendor_bill_id@13.0
            self.vendor_bill_id,
            # hit: field-renamed:account.invoice.vendor_display_name@13.0
            self.vendor_display_name,
            # hit: field-renamed:account.invoice.invoice_icon@13.0
            self.invoice_icon,
            # hit: field-renamed:account.invoice.has_outstanding@13.0
            self.has_outstanding,
            # hit: field-renamed:account.invoice.outstanding_credits_debits_widget@13.0
            self.outstanding_credits_debits_widget,
            # hit: field-renamed:account.invoice.payments_widget@13.0
            self.payments_widget,
            # hit: field-renamed:account.invoice.sequence_number_next@13.0
            self.sequence_number_next,
            # hit: field-renamed:account.invoice.sequence_number_next_prefix@13.0
            self.sequence_number_next_prefix,
            # hit: field-renamed:account.invoice.refund_invoice_id@13.0
            self.refund_invoice_id,
            # hit: field-renamed:account.invoice.residual@13.0
            self.residual,
            # hit: field-renamed:account.invoice.residual_company_signed@13.0
            self.residual_company_signed,
            # hit: field-renamed:account.invoice.amount_total_company_signed@13.0
            self.amount_total_company_signed,
            # hit: field-removed:account.invoice.residual_signed@13.0
            self.residual_signed,
            # hit: field-changed:account.invoice.amount_total_signed@13.0
            self.amount_total_signed,
            # hit: field-changed:account.invoice.amount_tax_signed@13.0
            self.amount_tax_signed,
            # hit: field-removed:account.invoice.refund_invoice_ids@13.0
            self.refund_invoice_ids,
            # hit: field-removed:account.invoice.account_id@13.0
            self.account_id,
            # hit: field-removed:account.invoice.tax_line_ids@13.0
            self.tax_line_ids,
            # hit: field-removed:account.invoice.move_id@13.0
            self.move_id,
            # hit: field-removed:account.invoice.move_name@13.0
            self.move_name,
            # hit: field-removed:account.invoice.reconciled@13.0
            self.reconciled,
            # hit: field-removed:account.invoice.payment_ids@13.0
            self.payment_ids,
            # hit: field-removed:account.invoice.payment_move_line_ids@13.0
            self.payment_move_line_ids,
            # hit: field-changed:account.invoice.state@13.0
            self.state,
        ]


class AccountInvoiceLine(models.Model):
    # hit: model-renamed:account.invoice.line@13.0
    _inherit = 'account.invoice.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.line.invoice_id@13.0
            self.invoice_id,
            # hit: field-renamed:account.invoice.line.uom_id@13.0
            self.uom_id,
            # hit: field-renamed:account.invoice.line.invoice_line_tax_ids@13.0
            self.invoice_line_tax_ids,
            # hit: field-renamed:account.invoice.line.account_analytic_id@13.0
            self.account_analytic_id,
            # hit: field-removed:account.invoice.line.origin@13.0
            self.origin,
            # hit: field-removed:account.invoice.line.invoice_type@13.0
            self.invoice_type,
            # hit: field-removed:account.invoice.line.price_tax@13.0
            self.price_tax,
            # hit: field-removed:account.invoice.line.price_subtotal_signed@13.0
            self.price_subtotal_signed,
            # hit: field-removed:account.invoice.line.product_image@13.0
            self.product_image,
        ]


class RuleModels(models.Model):
    _name = 'rule.models'
    _description = 'Models'

    def models(self):
        return [
            # hit: model-renamed:account.invoice@13.0
            self.env['account.invoice'],
            # hit: model-renamed:account.invoice.line@13.0
            self.env['account.invoice.line'],
            # hit: model-removed:account.invoice.tax@13.0
            self.env['account.invoice.tax'],
        ]

    def names(self):
        return [
            # ok: model-renamed
            'a text about account.invoice',
            # ok: model-renamed
            'a text about account.invoice.line',
            # ok: model-removed
            'a text about account.invoice.tax',
        ]
