# ok: import-unused
from odoo import api, models


class RuleStillUsed(models.Model):
    _name = 'rule.still.used'
    _description = 'An import that has another use'

    # hit: python-removed:odoo.api.multi@13.0
    @api.multi
    def action_done(self):
        return None

    @api.depends('name')
    def _compute_name(self):
        return None
