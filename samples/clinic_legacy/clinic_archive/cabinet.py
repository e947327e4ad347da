# -*- coding: utf-8 -*-
from odoo import models, fields, api


class Cabinet(models.Model):
    _name = 'clinic.cabinet'
    _description = 'Cabinet'

    name = fields.Char()
    letter_ids = fields.Many2many('clinic.letter')

    @api.multi
    def empty(self):
        for cabinet in self:
            cabinet.letter_ids = [(5,)]
        return True
