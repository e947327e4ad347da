# -*- coding: utf-8 -*-
import logging
import threading

import requests

from odoo import api, fields, models, registry, SUPERUSER_ID, _
from odoo.tools import ustr

_logger = logging.getLogger(__name__)


class ClinicAppointment(models.Model):
    _inherit = 'clinic.appointment'

    sms_sent = fields.Boolean(copy=False)
    sms_error = fields.Char(copy=False)

    @api.multi
    def send_sms(self, text=None):
        url = self.env['ir.config_parameter'].sudo().get_param('sms.url')
        for rec in self:
            number = rec.patient_id.mobile or rec.patient_id.phone
            if not number or not url:
                continue
            body = ustr(text or _('Your appointment: %s') % rec.date_start)
            answer = requests.post(url, data={'to': number, 'text': body}, timeout=10)
            rec.write({'sms_sent': answer.ok, 'sms_error': False if answer.ok else answer.text[:80]})

    @api.model
    def cron_send_sms(self):
        """In a thread of its own: the gateway takes seconds for each message."""
        ids = self.search([('sms_sent', '=', False), ('state', '=', 'open')]).ids
        thread = threading.Thread(target=self._send_in_thread, args=(ids,))
        thread.start()

    @api.model
    def _send_in_thread(self, ids):
        with api.Environment.manage():
            with registry(self._cr.dbname).cursor() as cr:
                env = api.Environment(cr, SUPERUSER_ID, {})
                env[self._name].browse(ids).send_sms()
