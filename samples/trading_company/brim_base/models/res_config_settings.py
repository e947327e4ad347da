# -*- coding: utf-8 -*-
from odoo import api, fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = 'res.config.settings'

    approval_limit = fields.Monetary(
        related='company_id.approval_limit', readonly=False,
        currency_field='company_currency_id')
    default_tier_id = fields.Many2one(related='company_id.default_tier_id', readonly=False)
    company_currency_id = fields.Many2one(
        related='company_id.currency_id', string='Company Currency', readonly=True)
    tier_auto_update = fields.Boolean(
        string='Update tiers every night', config_parameter='brim_base.tier_auto_update')
    group_show_legacy_code = fields.Boolean(
        string='Show the legacy code', implied_group='brim_base.group_legacy_code')
    module_third_party_score = fields.Boolean(string='Partner score')

    @api.onchange('approval_limit')
    def _onchange_approval_limit(self):
        if self.approval_limit < 0:
            self.approval_limit = 0.0
