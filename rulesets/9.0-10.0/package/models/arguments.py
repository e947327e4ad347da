# hit: python-moved:openerp.fields@10.0
from openerp import fields
from odoo import models


class Arguments(models.Model):
    _name = 'rule.arguments'
    _description = 'Arguments'

    # hit: argument-renamed:openerp.fields.*(select)@10.0
    select_field = fields.Float(select=True)
    # ok: argument-renamed
    index_field = fields.Float(index=True)
    # hit: argument-renamed:openerp.fields.*(digits_compute)@10.0
    digits_compute_field = fields.Float(digits_compute=True)
    # ok: argument-renamed
    digits_field = fields.Float(digits=True)
