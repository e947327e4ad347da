# -*- coding: utf-8 -*-
from odoo import models, fields


class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    commission_plan_id = fields.Many2one('sale.commission.plan', 'Commission plan', groups='hr.group_hr_user')
    commission_partner_id = fields.Many2one(related='address_home_id', string='Paid to', groups='hr.group_hr_user')
