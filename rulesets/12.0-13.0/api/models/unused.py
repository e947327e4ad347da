# hit: import-unused:odoo.api@13.0
from odoo import api, models


class RuleUnused(models.Model):
    _name = 'rule.unused'
    _description = 'An import that only decorators use'

    # hit: python-removed:odoo.api.multi@13.0
    @api.multi
    def action_done(self):
        return None

    # hit: python-removed:odoo.api.one@13.0
    @api.one
    def action_draft(self):
        return None
