from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    account_id = fields.Char()
    refund_account_id = fields.Char()
    tag_ids = fields.Char()
    cash_basis_account_id = fields.Char()
    update_posted = fields.Char()
    group_invoice_lines = fields.Char()
    post_at_bank_rec = fields.Char()
    number = fields.Char()
    product_qty = fields.Char()
    payment_term_id = fields.Char()
    categ_id = fields.Char()
    user_id = fields.Char()
    invoice_id = fields.Char()
    date_due = fields.Char()
    price_total = fields.Char()
    partner_bank_id = fields.Char()
    account_analytic_id = fields.Char()
    nbr = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.account_id,
            # ok: field-removed
            self.refund_account_id,
            # ok: field-removed
            self.tag_ids,
            # ok: field-renamed
            self.cash_basis_account_id,
            # ok: field-removed
            self.update_posted,
            # ok: field-removed
            self.group_invoice_lines,
            # ok: field-renamed
            self.post_at_bank_rec,
            # ok: field-renamed
            self.number,
            # ok: field-renamed
            self.product_qty,
            # ok: field-renamed
            self.payment_term_id,
            # ok: field-renamed
            self.categ_id,
            # ok: field-renamed
            self.user_id,
            # ok: field-renamed
            self.invoice_id,
            # ok: field-renamed
            self.date_due,
            # ok: field-renamed
            self.price_total,
            # ok: field-renamed
            self.partner_bank_id,
            # ok: field-renamed
            self.account_analytic_id,
            # ok: field-renamed
            self.nbr,
        ]
