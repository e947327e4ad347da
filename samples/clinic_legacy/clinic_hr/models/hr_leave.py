# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import UserError


class HrLeave(models.Model):
    _inherit = 'hr.leave'

    deputy_id = fields.Many2one('hr.employee', 'Deputy', track_visibility='onchange')

    @api.multi
    def action_approve(self):
        for leave in self:
            if leave.employee_id.partner_physician_id and not leave.deputy_id:
                raise UserError(_('Physicians need a deputy.'))
        return super(HrLeave, self).action_approve()

    @api.multi
    def action_validate(self):
        res = super(HrLeave, self).action_validate()
        shifts = self.env['clinic.shift']
        for leave in self:
            shifts |= shifts.search([('employee_id', '=', leave.employee_id.id),
                                     ('date', '>=', str(leave.date_from)[:10]), ('date', '<=', str(leave.date_to)[:10])])
        shifts.unlink()
        return res
