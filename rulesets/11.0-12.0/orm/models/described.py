from odoo import models


class RuleNameless(models.Model):
    # hit: class-attribute-required
    _name = 'rule.nameless'


class RuleDescribed(models.Model):
    # ok: class-attribute-required
    _name = 'rule.described'
    _description = 'Described'


class RuleExtension(models.Model):
    # ok: class-attribute-required
    _name = 'rule.extension'
    _inherit = 'rule.described'
