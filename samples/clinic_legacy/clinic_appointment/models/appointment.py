# -*- coding: utf-8 -*-
import time
from datetime import datetime, timedelta

import pytz

from odoo import models, fields, api, _
from odoo.exceptions import except_orm, UserError
from odoo.tools import DEFAULT_SERVER_DATETIME_FORMAT as DTF
from odoo.tools.float_utils import float_round


class clinic_appointment(models.Model):
    _name = 'clinic.appointment'
    _description = 'Appointment'
    _inherit = 'mail.thread'
    _order = 'date_start'

    name = fields.Char(compute='_compute_name', store=True)
    patient_id = fields.Many2one('clinic.patient', 'Patient', required=True, track_visibility='onchange')
    physician_id = fields.Many2one('res.partner', 'Physician', related='patient_id.physician_id', store=True)
    room_id = fields.Many2one('clinic.room', 'Room', track_visibility='onchange')
    date_start = fields.Datetime('From', required=True, track_visibility='onchange', oldname='date')
    date_stop = fields.Datetime('To', required=True)
    duration = fields.Float(compute='_compute_duration', store=True)
    event_id = fields.Many2one('calendar.event', 'Meeting', ondelete='set null')
    state = fields.Selection([('draft', 'Requested'), ('open', 'Confirmed'), ('done', 'Done'), ('cancel', 'Cancelled')],
                             default='draft', track_visibility='onchange')
    color = fields.Integer()
    no_show = fields.Boolean()

    @api.multi
    @api.depends('patient_id', 'date_start')
    def _compute_name(self):
        for rec in self:
            rec.name = u'%s %s' % (rec.patient_id.name, rec.date_start and str(rec.date_start)[:16] or '')

    @api.one
    @api.depends('date_start', 'date_stop')
    def _compute_duration(self):
        if self.date_start and self.date_stop:
            start = datetime.strptime(self.date_start.strftime(DTF), DTF)
            stop = datetime.strptime(self.date_stop.strftime(DTF), DTF)
            self.duration = float_round((stop - start).seconds / 3600.0, 2)

    @api.onchange('date_start')
    def onchange_date_start(self):
        if self.date_start:
            self.date_stop = (self.date_start + timedelta(minutes=30)).strftime(DTF)

    @api.constrains('date_start', 'date_stop', 'room_id')
    def check_room(self):
        for rec in self:
            if not rec.room_id or rec.state == 'cancel':
                continue
            others = self.search([
                ('room_id', '=', rec.room_id.id), ('id', '!=', rec.id), ('state', '!=', 'cancel'),
                ('date_start', '<', rec.date_stop.strftime(DTF)), ('date_stop', '>', rec.date_start.strftime(DTF)),
            ])
            if others:
                raise except_orm(_('Room is busy'), _('%s has the room at that time.') % others[0].patient_id.name)

    @api.multi
    def action_confirm(self):
        for rec in self:
            if not rec.event_id:
                rec.event_id = self.env['calendar.event'].sudo(self.env.user.id).create({
                    'name': rec.name,
                    'start': rec.date_start.strftime(DTF),
                    'stop': rec.date_stop.strftime(DTF),
                    'partner_ids': [(4, rec.physician_id.id)] if rec.physician_id else [],
                    'appointment_id': rec.id,
                })
            rec.state = 'open'
        template = self.env.ref('clinic_appointment.template_confirm')
        for rec in self:
            template.send_mail(rec.id, force_send=True)

    @api.multi
    def action_done(self):
        self.write({'state': 'done'})
        self.mapped('patient_id').sudo().write({'last_visit': time.strftime('%Y-%m-%d %H:%M:%S')})

    @api.multi
    def action_cancel(self):
        self.mapped('event_id').unlink()
        return self.write({'state': 'cancel'})

    @api.model
    def todays_list(self):
        """ called by the JS widget on the dashboard """
        tz = pytz.timezone(self.env.user.tz or 'UTC')
        now = datetime.now(tz)
        first = now.replace(hour=0, minute=0, second=0).astimezone(pytz.utc).strftime(DTF)
        last = now.replace(hour=23, minute=59, second=59).astimezone(pytz.utc).strftime(DTF)
        return self.search_read([('date_start', '>=', first), ('date_start', '<=', last)],
                                ['name', 'patient_id', 'room_id', 'state'])

    @api.model
    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):
        if 'duration' in fields and self._context.get('no_cancelled'):
            domain = domain + [('state', '!=', 'cancel')]
        return super(clinic_appointment, self).read_group(domain, fields, groupby, offset, limit, orderby, lazy)
