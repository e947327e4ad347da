# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import ValidationError


class CommissionPlan(models.Model):
    _name = 'sale.commission.plan'
    _description = 'Commission plan'

    name = fields.Char('Name', required=True)
    active = fields.Boolean('Active', default=True)
    step_ids = fields.One2many('sale.commission.step', 'plan_id', 'Steps', copy=True)
    base = fields.Selection([
        ('invoiced', 'Invoiced amount'),
        ('margin', 'Margin'),
    ], 'Based on', default='invoiced', required=True)
    product_categ_ids = fields.Many2many(
        'product.category', 'commission_plan_categ_rel', 'plan_id', 'categ_id', 'Only for categories')

    def rate_for(self, amount):
        ''' Returns the rate (in percent) for an amount. '''
        self.ensure_one()
        rate = 0.0
        for step in self.step_ids.sorted('amount_from'):
            if amount >= step.amount_from:
                rate = step.rate
        return rate


class CommissionStep(models.Model):
    _name = 'sale.commission.step'
    _description = 'Commission step'
    _order = 'amount_from'

    plan_id = fields.Many2one('sale.commission.plan', 'Plan', required=True, ondelete='cascade')
    amount_from = fields.Float('From', digits='Account')
    rate = fields.Float('Rate %', digits=(5, 2), group_operator='avg')

    _sql_constraints = [
        ('rate_range', 'CHECK(rate >= 0 AND rate <= 100)', 'A rate lies between 0 and 100 %.'),
        ('step_uniq', 'UNIQUE(plan_id, amount_from)', 'Two steps start at the same amount.'),
    ]

    @api.constrains('amount_from')
    def _check_amount_from(self):
        for rec in self:
            if rec.amount_from < 0:
                raise ValidationError(_("Steps start at 0."))
