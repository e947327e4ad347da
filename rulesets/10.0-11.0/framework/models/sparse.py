from odoo import fields, models


class RuleSparse(models.Model):
    _name = 'rule.sparse'
    _description = 'Sparse'

    # hit: python-removed:odoo.fields.Serialized@11.0
    data = fields.Serialized()
    # ok: python-removed
    name = fields.Char()
    # hit: argument-changed:odoo.fields.*(sparse)@11.0
    color = fields.Char(sparse='data')
    # ok: argument-changed
    shape = fields.Char()
