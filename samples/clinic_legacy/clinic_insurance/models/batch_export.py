# -*- coding: iso-8859-15 -*-
# Export für die Krankenkassen. Format: feste Breite, Zeichensatz ISO 8859-15 (wegen €).
import base64
from datetime import datetime

from odoo import api, fields, models, _
from odoo.exceptions import UserError


class InsuranceBatch(models.Model):
    _inherit = 'clinic.insurance.batch'

    export = fields.Binary('Datei', readonly=True)
    export_name = fields.Char()

    @api.multi
    def export_file(self):
        """ Schreibt eine Zeile je Rechnungsposition """
        self.ensure_one()
        if not self.invoice_ids:
            raise UserError(_('Keine Rechnungen ausgewählt'))
        rows = []
        for invoice in self.invoice_ids:
            for line in invoice.invoice_line_ids:
                rows.append('%-10s%-8s%010.2f%s' % (
                    invoice.patient_id.insurance_no or '', line.fee_code or '', line.price_subtotal,
                    invoice.date_invoice.strftime('%d%m%Y')))
        rows.append('SUMME %010.2f €' % self.amount)
        text = u'\r\n'.join(rows)
        self.write({
            'export': base64.encodestring(text.encode('iso-8859-15', 'replace')),
            'export_name': datetime.now().strftime('kasse_%Y%m%d.txt'),
            'state': 'sent',
        })
        return {
            'type': 'ir.actions.act_url',
            'url': '/web/content?model=%s&id=%s&field=export&filename_field=export_name&download=true' % (self._name, self.id),
            'target': 'self',
        }

    @api.one
    def übertrag(self):
        # Übertrag auf den nächsten Monat, Größe der Datei höchstens 1 MB
        self.name = self.name + ' (Übertrag)'
