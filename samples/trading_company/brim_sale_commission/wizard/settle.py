# -*- coding: utf-8 -*-
from itertools import groupby

from odoo import models, fields, api, _
from odoo.exceptions import UserError


class CommissionSettle(models.TransientModel):
    _name = 'sale.commission.settle'
    _description = 'Settle commissions'

    date_to = fields.Date('Up to', required=True, default=fields.Date.context_today)
    journal_id = fields.Many2one('account.journal', required=True, domain=[('type', '=', 'purchase')])
    account_id = fields.Many2one(
        'account.account', required=True,
        domain="[('user_type_id.internal_group', '=', 'expense'), ('deprecated', '=', False)]")
    analytic_account_id = fields.Many2one('account.analytic.account')

    def settle(self):
        self.ensure_one()
        lines = self.env['sale.commission.line'].search(
            [('state', '=', 'draft'), ('date', '<=', self.date_to)], order='user_id')
        if not lines:
            raise UserError(_('Nothing to settle.'))
        moves = self.env['account.move']
        for user, group in groupby(lines, key=lambda l: l.user_id):
            user_lines = self.env['sale.commission.line'].concat(*group)
            partner = user.employee_id.sudo().address_home_id or user.partner_id
            move = moves.create({
                'move_type': 'in_invoice',
                'partner_id': partner.id,
                'journal_id': self.journal_id.id,
                'invoice_date': self.date_to,
                'ref': _('Commission %s') % self.date_to,
                'invoice_line_ids': [(0, 0, {
                    'name': line.name,
                    'quantity': 1,
                    'price_unit': line.amount,
                    'account_id': self.account_id.id,
                    'analytic_account_id': self.analytic_account_id.id,
                }) for line in user_lines],
            })
            user_lines.write({'state': 'done', 'settlement_move_id': move.id})
            moves |= move
        action = self.env.ref('account.action_move_in_invoice_type').read()[0]
        action['domain'] = [('id', 'in', moves.ids)]
        return action
