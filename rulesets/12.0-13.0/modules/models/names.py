# ok: module-merged
# hit: python-changed:odoo.addons.decimal_precision@13.0
from odoo.addons import decimal_precision as dp
from odoo import fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    # hit: python-changed:odoo.addons.decimal_precision.get_precision@13.0
    price = fields.Float(digits=dp.get_precision('Price'))
    # ok: python-changed
    cost = fields.Float(digits='Price')
