# hit: python-removed:openerp.osv.fields@10.0
from openerp.osv import fields
from odoo import api, fields, models


class RuleAttributes(models.Model):
    _name = 'rule.attributes'
    _description = 'Attributes'
    # hit: class-attribute-removed:_columns@10.0
    _columns = {}
    # hit: class-attribute-removed:_defaults@10.0
    _defaults = {}
    # hit: class-attribute-removed:_group_by_full@10.0
    _group_by_full = {}
