# -*- coding: utf-8 -*-
from odoo import fields, models


class AccountInvoiceReport(models.Model):
    _inherit = 'account.invoice.report'

    patient_id = fields.Many2one('clinic.patient', 'Patient', readonly=True)
    fee_code = fields.Char(readonly=True)

    def _select(self):
        return super(AccountInvoiceReport, self)._select() + ", sub.patient_id as patient_id, sub.fee_code as fee_code"

    def _sub_select(self):
        return super(AccountInvoiceReport, self)._sub_select() + ", ai.patient_id as patient_id, ail.fee_code as fee_code"

    def _group_by(self):
        return super(AccountInvoiceReport, self)._group_by() + ", ai.patient_id, ail.fee_code"
