from odoo import fields, models


class Relating(models.Model):
    _name = 'rule.relating'
    _description = 'Relating'

    # hit: argument-changed:odoo.fields.*(related)@12.0
    email = fields.Char(related='partner_id.email')
    # ok: argument-changed
    phone = fields.Char(related='partner_id.phone', readonly=False)
    # hit: argument-removed:odoo.fields.*(readonly=True)@12.0
    street = fields.Char(related='partner_id.street', readonly=True)
    # ok: argument-removed
    note = fields.Char(readonly=True)
