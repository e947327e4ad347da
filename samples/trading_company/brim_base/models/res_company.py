# -*- coding: utf-8 -*-
from odoo import fields, models


class ResCompany(models.Model):
    _inherit = 'res.company'

    approval_limit = fields.Monetary(
        string='Approval limit',
        currency_field='currency_id',
        help='Documents from this amount on need a second pair of eyes. 0: never.')
    default_tier_id = fields.Many2one('brim.customer.tier', string='Tier for new customers')
    trade_register = fields.Char(string='Trade register no.')
