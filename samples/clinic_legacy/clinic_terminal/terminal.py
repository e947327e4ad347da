# -*- coding: utf-8 -*-
import socket

from odoo import api, fields, models, _
from odoo.exceptions import Warning as UserWarning


class CardTerminal(models.Model):
    _name = 'clinic.card.terminal'
    _description = 'Card terminal'

    name = fields.Char(required=True)
    ip = fields.Char('Address', required=True)
    port = fields.Integer(default=20007)
    journal_id = fields.Many2one('account.journal', domain=[('type', '=', 'bank')])

    @api.multi
    def charge(self, amount):
        self.ensure_one()
        try:
            conn = socket.create_connection((self.ip, self.port), timeout=60)
            conn.sendall(('%012d\n' % round(amount * 100)).encode())
            answer = conn.recv(64).decode()
        except socket.error as e:
            raise UserWarning(_('Terminal: %s') % e)
        return answer.startswith('OK')


class AccountPayment(models.Model):
    _inherit = 'account.payment'

    terminal_id = fields.Many2one('clinic.card.terminal')

    @api.multi
    def post(self):
        for payment in self.filtered('terminal_id'):
            if not payment.terminal_id.charge(payment.amount):
                raise UserWarning(_('The card was refused.'))
        return super(AccountPayment, self).post()
