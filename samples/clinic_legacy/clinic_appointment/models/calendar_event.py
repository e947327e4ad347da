# -*- coding: utf-8 -*-
from odoo import models, fields, api


class CalendarEvent(models.Model):
    _inherit = 'calendar.event'

    appointment_id = fields.Many2one('clinic.appointment', ondelete='cascade')

    @api.multi
    def write(self, values):
        res = super(CalendarEvent, self).write(values)
        if 'start_datetime' in values or 'start' in values:
            for event in self:
                if event.appointment_id and isinstance(event.id, int):
                    event.appointment_id.write({'date_start': event.start, 'date_stop': event.stop})
        return res

    @api.onchange('start_datetime', 'duration')
    def _onchange_duration(self):
        super(CalendarEvent, self)._onchange_duration()
        if self.appointment_id and self.duration > 4:
            self.duration = 4
