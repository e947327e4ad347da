# -*- coding: utf-8 -*-
from odoo import models, fields, api, _


class Fair(models.Model):
    _name = 'brim.fair'
    _description = "Trade fair"
    _inherit = ['mail.thread', 'mail.alias.mixin', 'utm.mixin']

    name = fields.Char(required=True)
    code = fields.Char(size=6)
    date_begin = fields.Date()
    date_end = fields.Date()
    team_id = fields.Many2one('crm.team')
    lead_ids = fields.One2many('crm.lead', 'fair_id')
    lead_count = fields.Integer(compute='_compute_lead_count')
    planned_revenue = fields.Float(compute='_compute_lead_count', string="Expected revenue")
    cost = fields.Float()
    channel_id = fields.Many2one('mail.channel', string="Channel")
    meeting_ids = fields.Many2many('calendar.event')
    active = fields.Boolean(default=True)

    def _alias_get_creation_values(self):
        values = super(Fair, self)._alias_get_creation_values()
        values['alias_model_id'] = self.env['ir.model']._get('crm.lead').id
        if self.id:
            values['alias_defaults'] = {'fair_id': self.id, 'type': 'lead'}
        return values

    @api.depends('lead_ids.expected_revenue')
    def _compute_lead_count(self):
        data = self.env['crm.lead'].read_group([('fair_id', 'in', self.ids)], ['expected_revenue', 'fair_id'], ['fair_id'])
        mapped = {d['fair_id'][0]: d for d in data}
        for fair in self:
            d = mapped.get(fair.id, {})
            fair.lead_count = d.get('fair_id_count', 0)
            fair.planned_revenue = d.get('expected_revenue', 0.0)

    def action_open_leads(self):
        self.ensure_one()
        return {
            'type': 'ir.actions.act_window',
            'name': _("Leads of %s") % self.name,
            'res_model': 'crm.lead',
            'view_mode': 'kanban,tree,form',
            'domain': [('fair_id', '=', self.id)],
            'context': {'default_fair_id': self.id, 'default_type': 'lead'},
        }

    def action_create_channel(self):
        for fair in self:
            if fair.channel_id:
                continue
            members = fair.team_id.member_ids.mapped('partner_id')
            fair.channel_id = self.env['mail.channel'].create({
                'name': fair.name,
                'channel_type': 'channel',
                'public': 'private',
                'channel_partner_ids': [(4, p.id) for p in members],
            })
            fair.channel_id.message_post(body=_("Welcome to the channel of %s") % fair.name, subtype_xmlid='mail.mt_comment')

    def name_get(self):
        return [(f.id, "%s %s" % (f.name, f.date_begin.year if f.date_begin else '')) for f in self]
