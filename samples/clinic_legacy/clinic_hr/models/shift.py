# -*- coding: utf-8 -*-
import calendar
from datetime import datetime, date, timedelta

from odoo import models, fields, api, _
from odoo.exceptions import ValidationError
from odoo.tools import DEFAULT_SERVER_DATE_FORMAT as DF, pycompat


class Shift(models.Model):
    _name = 'clinic.shift'
    _description = 'Shift'
    _order = 'date desc'

    employee_id = fields.Many2one('hr.employee', required=True)
    date = fields.Date(required=True)
    kind = fields.Selection([('early', 'Early'), ('late', 'Late'), ('night', 'Night')], required=True)
    hours = fields.Float(compute='_compute_hours', store=True, group_operator='sum')
    weekday = fields.Char(compute='_compute_weekday')

    _sql_constraints = [('one_shift', 'unique(employee_id, date)', 'One shift a day.')]

    @api.multi
    @api.depends('kind')
    def _compute_hours(self):
        hours = {'early': 8.0, 'late': 8.0, 'night': 10.0}
        for shift in self:
            shift.hours = hours.get(shift.kind, 0.0)

    @api.multi
    def _compute_weekday(self):
        for shift in self:
            day = datetime.strptime(pycompat.to_text(shift.date), DF) if shift.date else None
            shift.weekday = day and calendar.day_name[day.weekday()]

    @api.constrains('date', 'kind')
    def _check_rest(self):
        for shift in self:
            before = (fields.Date.from_string(shift.date) - timedelta(days=1)).strftime(DF)
            if shift.kind == 'early' and self.search([('employee_id', '=', shift.employee_id.id), ('date', '=', before), ('kind', '=', 'night')]):
                raise ValidationError(_('No early shift after a night.'))

    @api.model
    def fill_month(self, employee_ids, month=None):
        month = month or date.today().strftime('%Y-%m')
        year, number = [int(p) for p in month.split('-')]
        last = calendar.monthrange(year, number)[1]
        for employee in self.env['hr.employee'].browse(employee_ids):
            for day in range(1, last + 1):
                self.create({'employee_id': employee.id, 'date': '%s-%02d' % (month, day), 'kind': 'early'})
