# -*- coding: utf-8 -*-
from odoo import api, fields, models, _
from odoo.exceptions import UserError
from odoo.tools.misc import formatLang, format_date


class ReportStatement(models.AbstractModel):
    _name = 'report.brim_reports.statement'
    _description = 'Statement of account'

    def _lines(self, partner, date_from, date_to):
        domain = [
            ('partner_id', 'child_of', partner.commercial_partner_id.id),
            ('account_id.user_type_id.type', 'in', ('receivable', 'payable')),
            ('parent_state', '=', 'posted'),
            ('date', '>=', date_from), ('date', '<=', date_to),
        ]
        return self.env['account.move.line'].search(domain, order='date, move_name')

    def _opening(self, partner, date_from):
        self.env['account.move.line'].flush()
        self.env.cr.execute("""
            SELECT COALESCE(SUM(l.debit - l.credit), 0)
              FROM account_move_line l
              JOIN account_account a ON a.id = l.account_id
             WHERE a.internal_type IN ('receivable', 'payable')
               AND l.parent_state = 'posted'
               AND l.partner_id = %s
               AND l.date < %s
        """, (partner.id, date_from))
        return self.env.cr.fetchone()[0]

    @api.model
    def _get_report_values(self, docids, data=None):
        if not data or not data.get('form'):
            raise UserError(_('This report is started from the wizard.'))
        form = data['form']
        partners = self.env['res.partner'].browse(form['partner_ids'])
        date_from = fields.Date.to_date(form['date_from'])
        date_to = fields.Date.to_date(form['date_to'])
        return {
            'doc_ids': partners.ids,
            'doc_model': 'res.partner',
            'docs': partners,
            'date_from': date_from,
            'date_to': date_to,
            'lines': {p.id: self._lines(p, date_from, date_to) for p in partners},
            'opening': {p.id: self._opening(p, date_from) for p in partners},
            'money': lambda amount: formatLang(self.env, amount, currency_obj=self.env.company.currency_id),
            'day': lambda date: format_date(self.env, date),
        }
