# -*- coding: utf-8 -*-
from odoo import api, fields, models, _


class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    company_card = fields.Char('Company card', groups='hr.group_hr_user')
    km_home_work = fields.Integer(groups='hr.group_hr_user')
    expense_partner_id = fields.Many2one('res.partner', compute='_compute_expense_partner', groups='hr.group_hr_user')
    commute_allowance = fields.Monetary(compute='_compute_commute', groups='hr.group_hr_user')
    currency_id = fields.Many2one('res.currency', related='company_id.currency_id', readonly=True)

    @api.depends('address_home_id')
    def _compute_expense_partner(self):
        for emp in self:
            emp.expense_partner_id = emp.address_home_id.commercial_partner_id or emp.user_id.partner_id

    @api.depends('km_home_work')
    def _compute_commute(self):
        rate = self.env['brim.mileage.rate']._current()
        for emp in self:
            # the field km_home_work is one way
            emp.commute_allowance = 2 * emp.km_home_work * rate.amount

    def name_get(self):
        if self.env.context.get('show_card') and self.user_has_groups('hr.group_hr_user'):
            return [(e.id, '%s [%s]' % (e.name, (e.company_card or '')[-4:])) for e in self]
        return super().name_get()


class HrEmployeePublic(models.Model):
    _inherit = 'hr.employee.public'

    has_card = fields.Boolean(compute='_compute_has_card')

    def _compute_has_card(self):
        for emp in self:
            emp.has_card = bool(self.env['hr.employee'].sudo().browse(emp.id).company_card)
