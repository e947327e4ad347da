from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    date_invoice = fields.Char()
    date_due = fields.Char()
    number = fields.Char()
    reference = fields.Char()
    name = fields.Char()
    origin = fields.Char()
    comment = fields.Char()
    sent = fields.Char()
    payment_term_id = fields.Char()
    partner_bank_id = fields.Char()
    incoterm_id = fields.Char()
    cash_rounding_id = fields.Char()
    source_email = fields.Char()
    vendor_bill_id = fields.Char()
    vendor_display_name = fields.Char()
    invoice_icon = fields.Char()
    has_outstanding = fields.Char()
    outstanding_credits_debits_widget = fields.Char()
    payments_widget = fields.Char()
    sequence_number_next = fields.Char()
    sequence_number_next_prefix = fields.Char()
    refund_invoice_id = fields.Char()
    residual = fields.Char()
    residual_company_signed = fields.Char()
    amount_total_company_signed = fields.Char()
    residual_signed = fields.Char()
    amount_total_signed = fields.Char()
    amount_tax_signed = fields.Char()
    refund_invoice_ids = fields.Char()
    account_id = fields.Char()
    tax_line_ids = fields.Char()
    move_id = fields.Char()
    move_name = fields.Char()
    reconciled = fields.Char()
    payment_ids = fields.Char()
    payment_move_line_ids = fields.Char()
    state = fields.Char()
    invoice_id = fields.Char()
    uom_id = fields.Char()
    invoice_line_tax_ids = fields.Char()
    account_analytic_id = fields.Char()
    invoice_type = fields.Char()
    price_tax = fields.Char()
    price_subtotal_signed = fields.Char()
    product_image = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.date_invoice,
            # ok: field-renamed
            self.date_due,
            # ok: field-renamed
            self.number,
            # ok: field-renamed
            self.reference,
            # ok: field-changed
            self.name,
            # ok: field-removed
            self.origin,
            # ok: field-renamed
            self.comment,
            # ok: field-renamed
            self.sent,
            # ok: field-renamed
            self.payment_term_id,
            # ok: field-renamed
            self.partner_bank_id,
            # ok: field-renamed
            self.incoterm_id,
            # ok: field-renamed
            self.cash_rounding_id,
            # ok: field-renamed
            self.source_email,
            # ok: field-renamed
            self.vendor_bill_id,
            # ok: field-renamed
            self.vendor_display_name,
            # ok: field-renamed
            self.invoice_icon,
            # ok: field-renamed
            self.has_outstanding,
            # ok: field-renamed
            self.outstanding_credits_debits_widget,
            # ok: field-renamed
            self.payments_widget,
            # ok: field-renamed
            self.sequence_number_next,
            # ok: field-renamed
            self.sequence_number_next_prefix,
            # ok: field-renamed
            self.refund_invoice_id,
            # ok: field-renamed
            self.residual,
            # ok: field-renamed
            self.residual_company_signed,
            # ok: field-renamed
            self.amount_total_company_signed,
            # ok: field-removed
            self.residual_signed,
            # ok: field-changed
            self.amount_total_signed,
            # ok: field-changed
            self.amount_tax_signed,
            # ok: field-removed
            self.refund_invoice_ids,
            # ok: field-removed
            self.account_id,
            # ok: field-removed
            self.tax_line_ids,
            # ok: field-removed
            self.move_id,
            # ok: field-removed
            self.move_name,
            # ok: field-removed
            self.reconciled,
            # ok: field-removed
            self.payment_ids,
            # ok: field-removed
            self.payment_move_line_ids,
            # ok: field-changed
            self.state,
            # ok: field-renamed
            self.invoice_id,
            # ok: field-renamed
            self.uom_id,
            # ok: field-renamed
            self.invoice_line_tax_ids,
            # ok: field-renamed
            self.account_analytic_id,
            # ok: field-removed
            self.invoice_type,
            # ok: field-removed
            self.price_tax,
            # ok: field-removed
            self.price_subtotal_signed,
            # ok: field-removed
            self.product_image,
        ]
