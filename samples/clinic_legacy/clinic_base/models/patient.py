# -*- coding: utf-8 -*-
from datetime import datetime
from dateutil.relativedelta import relativedelta

from odoo import models, fields, api, _
from odoo.exceptions import UserError, ValidationError, Warning
from odoo.tools import DEFAULT_SERVER_DATE_FORMAT, DEFAULT_SERVER_DATETIME_FORMAT


class ClinicPatient(models.Model):
    _name = 'clinic.patient'
    _description = 'Patient'
    _inherit = ['mail.thread', 'mail.activity.mixin']
    _inherits = {'res.partner': 'partner_id'}
    _order = 'code desc'

    partner_id = fields.Many2one('res.partner', 'Contact', required=True, ondelete='restrict', auto_join=True)
    code = fields.Char('File number', readonly=True, copy=False, oldname='patient_code')
    birthdate = fields.Date('Date of birth', track_visibility='onchange')
    age = fields.Integer(compute='_get_age', string='Age')
    sex = fields.Selection([('m', 'Male'), ('f', 'Female'), ('x', 'Other')], 'Sex', oldname='gender_code')
    blood_group = fields.Selection([('a', 'A'), ('b', 'B'), ('ab', 'AB'), ('0', '0')])
    physician_id = fields.Many2one('res.partner', 'Physician', domain=[('is_physician', '=', True)], track_visibility='onchange')
    insurance_no = fields.Char('Insurance no.', track_visibility='always')
    allergies = fields.Text()
    state = fields.Selection([
        ('new', 'New'),
        ('active', 'In treatment'),
        ('archived', 'Archived'),
    ], 'State', default='new', track_visibility='onchange', readonly=True)
    last_visit = fields.Datetime('Last visit', readonly=True)
    image_patient = fields.Binary(related='partner_id.image_medium', string='Photo')
    company_id = fields.Many2one('res.company', default=lambda self: self.env['res.company']._company_default_get('clinic.patient'))

    _sql_constraints = [
        ('code_uniq', 'unique (code)', 'This file number exists already!'),
    ]

    @api.one
    @api.depends('birthdate')
    def _get_age(self):
        if self.birthdate:
            born = datetime.strptime(fields.Date.to_string(self.birthdate), DEFAULT_SERVER_DATE_FORMAT)
            self.age = relativedelta(datetime.now(), born).years
        else:
            self.age = 0

    @api.one
    @api.constrains('birthdate')
    def _check_birthdate(self):
        today = datetime.now().strftime(DEFAULT_SERVER_DATE_FORMAT)
        if self.birthdate and fields.Date.to_string(self.birthdate) > today:
            raise ValidationError(_('The date of birth lies in the future.'))

    @api.model
    def create(self, vals):
        if not vals.get('code'):
            vals['code'] = self.env['ir.sequence'].sudo().next_by_code('clinic.patient')
        vals['customer'] = True
        return super(ClinicPatient, self).create(vals)

    @api.multi
    def write(self, vals):
        if vals.get('state') == 'archived':
            vals['last_visit'] = datetime.now().strftime(DEFAULT_SERVER_DATETIME_FORMAT)
        return super(ClinicPatient, self).write(vals)

    @api.multi
    def unlink(self):
        for patient in self:
            if patient.state != 'new':
                raise Warning(_('You can not delete a patient who was treated.'))
        return super(ClinicPatient, self).unlink()

    @api.multi
    def name_get(self):
        res = []
        for patient in self:
            name = patient.name or ''
            if patient.code:
                name = '[%s] %s' % (patient.code, name)
            res.append((patient.id, name))
        return res

    @api.model
    def name_search(self, name='', args=None, operator='ilike', limit=100):
        args = args or []
        if name:
            patients = self.search(['|', ('code', operator, name), ('name', operator, name)] + args, limit=limit)
            return patients.name_get()
        return super(ClinicPatient, self).name_search(name, args, operator, limit)

    @api.multi
    def action_activate(self):
        self.ensure_one()
        self.state = 'active'
        self.message_post(body=_('Patient is now in treatment'), subtype='mail.mt_comment')

    @api.multi
    def action_archive_file(self):
        self.write({'state': 'archived'})
        return True

    @api.multi
    def open_contact(self):
        self.ensure_one()
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'res.partner',
            'view_type': 'form',
            'view_mode': 'form',
            'res_id': self.partner_id.id,
            'target': 'current',
        }

    @api.model
    def cron_archive_old(self):
        limit = (datetime.now() - relativedelta(years=10)).strftime(DEFAULT_SERVER_DATETIME_FORMAT)
        patients = self.search([('last_visit', '<', limit), ('state', '=', 'active')])
        patients.action_archive_file()
        return True
