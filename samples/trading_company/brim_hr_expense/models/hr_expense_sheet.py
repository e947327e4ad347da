# -*- coding: utf-8 -*-
from odoo import api, fields, models, _


class HrExpenseSheet(models.Model):
    _name = 'hr.expense.sheet'
    _inherit = ['hr.expense.sheet', 'brim.approval.mixin']

    trip = fields.Char('Purpose of the trip')
    total_km = fields.Float(compute='_compute_total_km', store=True)

    @api.depends('expense_line_ids.km')
    def _compute_total_km(self):
        for sheet in self:
            sheet.total_km = sum(sheet.expense_line_ids.mapped('km'))

    def _approval_amount(self):
        return self.total_amount

    def approve_expense_sheets(self):
        for sheet in self:
            if sheet._approval_needed() and sheet.approval_state != 'approved':
                sheet.action_request_approval()
                return {
                    'type': 'ir.actions.client',
                    'tag': 'display_notification',
                    'params': {'title': _('Approval'), 'message': _('A second approval was requested.'), 'type': 'warning'},
                }
        return super().approve_expense_sheets()

    def action_sheet_move_create(self):
        res = super().action_sheet_move_create()
        for sheet in self.filtered('account_move_id'):
            sheet.account_move_id.ref = sheet.trip or sheet.name
            if sheet.bank_journal_id and sheet.payment_mode == 'company_account':
                sheet.message_post(body=_('Booked on %s') % sheet.bank_journal_id.name)
        return res
