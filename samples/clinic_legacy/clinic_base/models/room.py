# -*- coding: utf-8 -*-
from odoo import models, fields, api
import odoo.addons.decimal_precision as dp


class ClinicRoom(models.Model):
    _name = 'clinic.room'
    _description = 'Room'

    name = fields.Char(required=True)
    floor = fields.Integer()
    area = fields.Float(digits=dp.get_precision('Product Unit of Measure'))
    price_hour = fields.Float('Internal price', digits=dp.get_precision('Account'))
    equipment = fields.Char('Equipment')
    active = fields.Boolean(default=True)
    state = fields.Selection([('free', 'Free'), ('busy', 'Busy'), ('closed', 'Closed')], default='free')

    @api.multi
    def toggle(self):
        for room in self:
            room.state = 'closed' if room.state != 'closed' else 'free'

    @api.onchange('floor')
    def _onchange_floor(self):
        if self.floor and not self.name:
            self.name = '%s.01' % self.floor
