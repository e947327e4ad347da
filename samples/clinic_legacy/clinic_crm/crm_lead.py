# -*- coding: utf-8 -*-
from lxml import etree

from odoo import api, fields, models, _
from odoo.osv.orm import setup_modifiers


class Lead(models.Model):
    _inherit = 'crm.lead'

    referred_by = fields.Many2one('res.partner', 'Referred by', domain="[('is_physician', '=', True)]", track_visibility='onchange')
    patient_id = fields.Many2one('clinic.patient')
    expected_fee = fields.Float(related='planned_revenue', readonly=True)
    urgency = fields.Selection([('a', 'Today'), ('b', 'This week'), ('c', 'Later')])

    @api.model
    def fields_view_get(self, view_id=None, view_type='form', toolbar=False, submenu=False):
        res = super(Lead, self).fields_view_get(view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu)
        if view_type == 'form' and not self.env.user.has_group('clinic_base.group_physician'):
            doc = etree.XML(res['arch'])
            for node in doc.xpath("//field[@name='patient_id']"):
                node.set('readonly', '1')
                setup_modifiers(node, res['fields']['patient_id'])
            res['arch'] = etree.tostring(doc)
        return res

    @api.multi
    def create_patient(self):
        for lead in self:
            partner_id = lead.partner_id.id or lead._create_lead_partner().id
            lead.patient_id = self.env['clinic.patient'].create({
                'partner_id': partner_id,
                'physician_id': lead.referred_by.id,
            })
            lead.planned_revenue = lead.planned_revenue or 120.0

    @api.multi
    def handle_partner_assignation(self, action='create', partner_id=False):
        res = super(Lead, self).handle_partner_assignation(action=action, partner_id=partner_id)
        self.filtered('referred_by').create_patient()
        return res

    @api.multi
    def _convert_opportunity_data(self, customer, team_id=False):
        vals = super(Lead, self)._convert_opportunity_data(customer, team_id=team_id)
        if self.urgency == 'a':
            vals['priority'] = '3'
        return vals
