# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import UserError
from odoo.tools import pycompat


class Task(models.Model):
    _inherit = 'project.task'

    patient_id = fields.Many2one('clinic.patient', track_visibility='onchange')
    care_level = fields.Selection([(str(i), 'Level %d' % i) for i in range(1, 6)], track_visibility='onchange')
    minutes = fields.Integer(compute='_compute_minutes', inverse='_set_minutes')
    date_deadline = fields.Date(track_visibility='always')

    @api.one
    @api.depends('planned_hours')
    def _compute_minutes(self):
        self.minutes = int(self.planned_hours * 60)

    @api.one
    def _set_minutes(self):
        self.planned_hours = self.minutes / 60.0

    @api.multi
    def write(self, vals):
        if 'stage_id' in vals and not self.env.user.has_group('project.group_project_user'):
            raise UserError(_('Only planners move tasks.'))
        return super(Task, self).write(vals)

    @api.multi
    def _get_address_lines(self):
        self.ensure_one()
        lines = pycompat.to_text(self.partner_id.contact_address or u'').split('\n')
        return [l for l in lines if l.strip()]

    @api.model
    def name_search(self, name='', args=None, operator='ilike', limit=100):
        if name and name.isdigit():
            tasks = self.search([('patient_id.code', '=like', '%' + name)] + (args or []), limit=limit)
            if tasks:
                return tasks.name_get()
        return super(Task, self).name_search(name, args=args, operator=operator, limit=limit)


class AnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    km = fields.Float('Kilometres', group_operator='sum')

    @api.model
    def create(self, vals):
        if vals.get('task_id') and not vals.get('name'):
            vals['name'] = self.env['project.task'].browse(vals['task_id']).name
        return super(AnalyticLine, self).create(vals)
