from odoo import models


class RuleOpen(models.TransientModel):
    _name = 'rule.open'
    _description = 'A wizard without access rights'


class RuleGranted(models.TransientModel):
    # ok: access-right-required
    _name = 'rule.granted'
    _description = 'A wizard with access rights'
