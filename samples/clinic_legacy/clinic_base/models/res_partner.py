# -*- coding: utf-8 -*-
from odoo import models, fields, api


class ResPartner(models.Model):
    _inherit = 'res.partner'

    is_physician = fields.Boolean('Is a physician')
    is_insurance = fields.Boolean('Is an insurance')
    licence_no = fields.Char('Licence', oldname='license_number')
    speciality = fields.Char()
    patient_ids = fields.One2many('clinic.patient', 'partner_id', 'Patient files')
    patient_count = fields.Integer(compute='_patient_count')

    @api.one
    @api.depends('patient_ids')
    def _patient_count(self):
        self.patient_count = len(self.patient_ids)

    @api.onchange('is_insurance')
    def onchange_is_insurance(self):
        if self.is_insurance:
            self.customer = True
            self.supplier = False
            self.company_type = 'company'

    @api.multi
    def _display_address(self, without_company=False):
        # insurances get the department in the second line
        res = super(ResPartner, self)._display_address(without_company=without_company)
        if self.is_insurance and self.function:
            res = '%s\n%s' % (self.function, res)
        return res
