# -*- coding: utf-8 -*-
from odoo import api, fields, models, _
from odoo.exceptions import UserError


class AccountPayment(models.Model):
    _inherit = 'account.payment'

    receipt_no = fields.Char(copy=False)

    @api.multi
    def post(self):
        for payment in self:
            if payment.payment_type == 'inbound' and payment.journal_id.type == 'cash' and not payment.receipt_no:
                payment.receipt_no = self.env['ir.sequence'].next_by_code('clinic.receipt')
            overpaid = [inv for inv in payment.invoice_ids if inv.residual < payment.amount]
            if len(payment.invoice_ids) == 1 and overpaid:
                raise UserError(_('The patient pays too much.'))
        return super(AccountPayment, self).post()

    @api.multi
    def action_validate_invoice_payment(self):
        res = super(AccountPayment, self).action_validate_invoice_payment()
        self.mapped('invoice_ids').write({'reminder_level': 0})
        return res


class AccountVoucher(models.Model):
    _inherit = 'account.voucher'

    patient_id = fields.Many2one('clinic.patient')

    @api.multi
    def proforma_voucher(self):
        for voucher in self.filtered('patient_id'):
            voucher.name = voucher.name or voucher.patient_id.code
        return super(AccountVoucher, self).proforma_voucher()
