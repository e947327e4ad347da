# -*- coding: utf-8 -*-
import time
from odoo import api, models, _
from odoo.exceptions import UserError


class ReportDaily(models.AbstractModel):
    _name = 'report.clinic_reports.daily'
    _description = 'Daily closing'

    def _payments(self, day):
        self.env.cr.execute("""
            SELECT j.name, sum(p.amount)
              FROM account_payment p JOIN account_journal j ON j.id = p.journal_id
             WHERE p.payment_date = %s AND p.state IN ('posted', 'reconciled')
             GROUP BY j.name""", (day,))
        return self.env.cr.dictfetchall()

    @api.model
    def _get_report_values(self, docids, data=None):
        if not data.get('form'):
            raise UserError(_('Form content is missing, this report cannot be printed.'))
        day = data['form'].get('day') or time.strftime('%Y-%m-%d')
        invoices = self.env['account.invoice'].search([('date_invoice', '=', day), ('state', 'in', ('open', 'paid'))])
        return {
            'doc_ids': self.ids,
            'doc_model': 'account.invoice',
            'docs': invoices,
            'time': time,
            'day': day,
            'payments': self._payments(day),
            'total': sum(invoices.mapped('amount_total_signed')),
        }
