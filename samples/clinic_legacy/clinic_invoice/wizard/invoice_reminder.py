# -*- coding: utf-8 -*-
from odoo import api, fields, models, _


class InvoiceReminder(models.TransientModel):
    _name = 'clinic.invoice.reminder'
    _description = 'Remind now'

    def _get_invoices(self):
        return self.env['account.invoice'].browse(self._context.get('active_ids'))

    invoice_ids = fields.Many2many('account.invoice', default=_get_invoices)
    message = fields.Text()

    @api.multi
    def send(self):
        self.ensure_one()
        for inv in self.invoice_ids:
            if inv.state not in ('open', 'in_payment'):
                continue
            inv.reminder_level += 1
            inv.message_post(body=self.message, subject=_('Reminder'), partner_ids=[inv.partner_id.id], subtype='mail.mt_comment')
        return {'type': 'ir.actions.act_window_close'}
