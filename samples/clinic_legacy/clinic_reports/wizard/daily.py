# -*- coding: utf-8 -*-
from odoo import api, fields, models


class DailyWizard(models.TransientModel):
    _name = 'clinic.daily.wizard'
    _description = 'Daily closing'

    day = fields.Date(default=fields.Date.today, required=True)

    @api.multi
    def print_report(self):
        self.ensure_one()
        data = {'ids': self.ids, 'model': self._name, 'form': self.read(['day'])[0]}
        data['form']['day'] = fields.Date.to_string(self.day)
        return self.env.ref('clinic_reports.action_report_daily').report_action(self, data=data)
