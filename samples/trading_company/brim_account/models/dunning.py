# -*- coding: utf-8 -*-
from odoo import api, fields, models


class DunningLevel(models.Model):
    _name = 'brim.dunning.level'
    _description = 'Dunning level'
    _order = 'days'

    name = fields.Char(required=True, translate=True)
    days = fields.Integer('Days overdue', required=True)
    fee = fields.Monetary()
    currency_id = fields.Many2one('res.currency', default=lambda self: self.env.company.currency_id)
    mail_template_id = fields.Many2one('mail.template', domain=[('model', '=', 'account.move')])
    move_ids = fields.One2many('account.move', 'dunning_level_id')
    residual = fields.Monetary(compute='_compute_residual')

    _sql_constraints = [('days_uniq', 'unique(days)', 'There is a level for this day already.')]

    @api.depends('move_ids.amount_residual')
    def _compute_residual(self):
        for level in self:
            level.residual = sum(level.move_ids.mapped('amount_residual'))


class CostSplitTemplate(models.Model):
    """How a bill is spread over the branches. The old way was the analytic
    tag with a distribution, which nobody in the branches understood."""
    _name = 'brim.cost.split.template'
    _description = 'Cost split'

    name = fields.Char(required=True)
    line_ids = fields.One2many('brim.cost.split.line', 'template_id', copy=True)
    total = fields.Float(compute='_compute_total')

    @api.depends('line_ids.percentage')
    def _compute_total(self):
        for template in self:
            template.total = sum(template.line_ids.mapped('percentage'))


class CostSplitLine(models.Model):
    _name = 'brim.cost.split.line'
    _description = 'Cost split line'

    template_id = fields.Many2one('brim.cost.split.template', required=True, ondelete='cascade')
    analytic_account_id = fields.Many2one('account.analytic.account', required=True)
    percentage = fields.Float(required=True, default=100.0)
