# -*- coding: utf-8 -*-
from odoo import api, models


class ReportLab(models.AbstractModel):
    _name = 'report.clinic_lab.lab'
    _description = 'Lab report'

    @api.model
    def _get_report_values(self, docids, data=None):
        orders = self.env['clinic.lab.order'].browse(docids)
        report = self.env['ir.actions.report']._get_report_from_name('clinic_lab.lab')
        return {
            'doc_ids': docids,
            'doc_model': report.model,
            'docs': orders,
            'previous': self._previous,
        }

    @api.multi
    def _previous(self, value):
        return self.env['clinic.lab.value'].search([
            ('code', '=', value.code), ('order_id.patient_id', '=', value.order_id.patient_id.id),
            ('id', '<', value.id)], order='id desc', limit=1).value
