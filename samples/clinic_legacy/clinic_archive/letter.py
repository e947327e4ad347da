# -*- coding: utf-8 -*-
import base64

from odoo import models, fields, api, _


class Letter(models.Model):
    _name = 'clinic.letter'
    _description = 'Letter'
    _inherit = ['mail.thread']

    name = fields.Char(required=True)
    patient_id = fields.Many2one('clinic.patient', track_visibility='onchange')
    scan = fields.Binary(attachment=True)
<<<<<<< HEAD
    scanned_on = fields.Datetime(default=fields.Datetime.now)

    @api.multi
    def rescan(self):
        for letter in self:
            letter.scan = False
=======
    date_scan = fields.Date(default=fields.Date.context_today, oldname='scanned_on')

    @api.multi
    def rescan(self):
        self.write({'scan': False, 'date_scan': fields.Date.today()})
>>>>>>> feature/scan-date

    @api.multi
    def archive_file(self):
        for letter in self:
            self.env['ir.attachment'].create({
                'name': letter.name,
                'datas_fname': letter.name + '.pdf',
                'datas': letter.scan,
                'res_model': 'clinic.patient',
                'res_id': letter.patient_id.id,
            })
