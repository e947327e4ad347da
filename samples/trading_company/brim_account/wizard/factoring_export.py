# -*- coding: utf-8 -*-
import base64
from io import BytesIO

from odoo import fields, models, _
from odoo.exceptions import UserError
from odoo.tools.misc import xlsxwriter


class FactoringExport(models.TransientModel):
    _name = 'brim.factoring.export'
    _description = 'Export invoices for the factor'

    date_from = fields.Date(required=True)
    date_to = fields.Date(required=True, default=fields.Date.context_today)
    data = fields.Binary(readonly=True)
    filename = fields.Char()

    def action_export(self):
        moves = self.env['account.move'].search([
            ('move_type', 'in', ('out_invoice', 'out_refund')),
            ('state', '=', 'posted'),
            ('factored', '=', False),
            ('invoice_date', '>=', self.date_from),
            ('invoice_date', '<=', self.date_to),
        ], order='invoice_date, name')
        if not moves:
            raise UserError(_('No invoices in this period.'))
        stream = BytesIO()
        book = xlsxwriter.Workbook(stream, {'in_memory': True})
        sheet = book.add_worksheet('Invoices')
        head = book.add_format({'bold': True})
        for col, title in enumerate(['Debtor', 'Invoice', 'Date', 'Due', 'Amount', 'Open', 'Currency']):
            sheet.write(0, col, title, head)
        for row, move in enumerate(moves, 1):
            sheet.write(row, 0, move.commercial_partner_id.legacy_code or move.commercial_partner_id.name)
            sheet.write(row, 1, move.name)
            sheet.write(row, 2, fields.Date.to_string(move.invoice_date))
            sheet.write(row, 3, fields.Date.to_string(move.invoice_date_due))
            sheet.write(row, 4, move.amount_total_signed)
            sheet.write(row, 5, move.amount_residual_signed)
            sheet.write(row, 6, move.currency_id.name)
        book.close()
        moves.write({'factored': True})
        self.write({
            'data': base64.b64encode(stream.getvalue()),
            'filename': 'factor_%s.xlsx' % self.date_to,
        })
        return {
            'type': 'ir.actions.act_url',
            'url': '/web/content/%s/%s/data/%s?download=true' % (self._name, self.id, self.filename),
            'target': 'self',
        }
