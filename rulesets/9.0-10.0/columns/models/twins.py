# ok: python-removed
from .fields_own import fields
from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: class-attribute-removed
            '_columns',
            # ok: class-attribute-removed
            '_defaults',
            # ok: class-attribute-removed
            '_group_by_full',
        ]
