# -*- coding: utf-8 -*-
import base64

from odoo import models, fields, api, _
from odoo.exceptions import UserError


class LabOrder(models.Model):
    _name = 'clinic.lab.order'
    _description = 'Lab order'
    _inherit = ['mail.thread']
    _rec_name = 'barcode'

    barcode = fields.Char(required=True, default=lambda self: self.env['ir.sequence'].next_by_code('clinic.lab'))
    patient_id = fields.Many2one('clinic.patient', required=True, track_visibility='onchange')
    treatment_id = fields.Many2one('clinic.treatment')
    value_ids = fields.One2many('clinic.lab.value', 'order_id')
    date_taken = fields.Datetime(default=fields.Datetime.now)
    critical = fields.Boolean(compute='_compute_critical', store=True)
    state = fields.Selection([('taken', 'Taken'), ('measured', 'Measured'), ('checked', 'Checked')], default='taken',
                             track_visibility='onchange')

    @api.multi
    @api.depends('value_ids.value')
    def _compute_critical(self):
        for order in self:
            order.critical = any(v.is_critical() for v in order.value_ids)

    @api.multi
    def read_results(self, values):
        self.ensure_one()
        for code, number in values.items():
            line = self.value_ids.filtered(lambda v: v.code == code)
            if line:
                line.value = number
            else:
                self.env['clinic.lab.value'].create({'order_id': self.id, 'code': code, 'value': number})
        self.state = 'measured'

    @api.multi
    def check(self):
        for order in self:
            if order.critical and not self.env.user.has_group('clinic_base.group_physician'):
                raise UserError(_('Critical values are checked by a physician.'))
            pdf, dummy = self.env.ref('clinic_lab.report_lab').render_qweb_pdf(order.ids)
            self.env['ir.attachment'].create({
                'name': order.barcode,
                'datas': base64.b64encode(pdf),
                'datas_fname': '%s.pdf' % order.barcode,
                'res_model': 'clinic.patient',
                'res_id': order.patient_id.id,
            })
            order.state = 'checked'
