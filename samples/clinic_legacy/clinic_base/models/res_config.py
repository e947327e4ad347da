# -*- coding: utf-8 -*-
from odoo import models, fields, api


class ResConfigSettings(models.TransientModel):
    _inherit = 'res.config.settings'

    clinic_archive_years = fields.Integer('Archive after (years)', default=10)
    module_clinic_appointment = fields.Boolean('Appointments')
    group_clinic_rooms = fields.Boolean('Rooms', implied_group='clinic_base.group_rooms')

    @api.model
    def get_values(self):
        res = super(ResConfigSettings, self).get_values()
        param = self.env['ir.config_parameter'].sudo().get_param('clinic_base.archive_years', '10')
        res.update(clinic_archive_years=int(param))
        return res

    @api.multi
    def set_values(self):
        super(ResConfigSettings, self).set_values()
        self.env['ir.config_parameter'].sudo().set_param('clinic_base.archive_years', self.clinic_archive_years)
