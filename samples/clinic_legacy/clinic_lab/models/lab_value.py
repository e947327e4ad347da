# -*- coding: utf-8 -*-
from odoo import models, fields, api


class LabValue(models.Model):
    _name = 'clinic.lab.value'
    _description = 'Lab value – one measured number'

    order_id = fields.Many2one('clinic.lab.order', ondelete='cascade', required=True)
    code = fields.Char(required=True)
    value = fields.Float(group_operator='avg')
    unit = fields.Char(default='µg/l')
    low = fields.Float()
    high = fields.Float()

    @api.multi
    def is_critical(self):
        self.ensure_one()
        return bool(self.high) and not (self.low <= self.value <= self.high)
