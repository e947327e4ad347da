# -*- coding: utf-8 -*-
from odoo import models, fields, api, tools


class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    partner_physician_id = fields.Many2one('res.partner', 'Physician', domain=[('is_physician', '=', True)])
    shift_ids = fields.One2many('clinic.shift', 'employee_id', groups='hr.group_hr_user')
    badge_photo = fields.Binary(compute='_compute_badge', inverse='_inverse_badge', attachment=True)
    on_call = fields.Boolean(track_visibility='onchange')

    @api.one
    @api.depends('image')
    def _compute_badge(self):
        self.badge_photo = tools.image_resize_image_medium(self.image) if self.image else False

    @api.one
    def _inverse_badge(self):
        self.image = tools.image_resize_image_big(self.badge_photo)

    @api.multi
    def attendance_action_change(self):
        res = super(HrEmployee, self).attendance_action_change()
        for emp in self:
            if emp.attendance_state == 'checked_in':
                emp.sudo().on_call = False
        return res

    @api.model
    def create(self, vals):
        if vals.get('image'):
            tools.image_resize_images(vals)
        return super(HrEmployee, self).create(vals)


class HrContract(models.Model):
    _inherit = 'hr.contract'

    night_bonus = fields.Monetary()
    wage = fields.Monetary(track_visibility='always')
