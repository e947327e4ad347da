# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import UserError, AccessError


class CrmLead(models.Model):
    _inherit = 'crm.lead'

    fair_id = fields.Many2one('brim.fair', string="Trade fair", tracking=True)
    score = fields.Integer(compute='_compute_score', store=True, group_operator='avg')
    segment = fields.Selection([
        ('retail', "Retail"),
        ('gastro', "Restaurants and hotels"),
        ('online', "Online shops"),
    ], string="Segment")
    expected_pallets = fields.Float(string="Pallets per year")
    # the users know this as "planned revenue", the label was kept after the move to 14
    expected_revenue = fields.Monetary(string="Planned revenue")
    revive_on = fields.Date(string="Ask again on")

    @api.depends('segment', 'expected_pallets', 'phone', 'email_from', 'country_id', 'activity_ids')
    def _compute_score(self):
        for lead in self:
            score = 0
            if lead.email_from:
                score += 10
            if lead.phone or lead.mobile:
                score += 10
            score += min(int(lead.expected_pallets or 0), 50)
            if lead.segment == 'gastro':
                score += 5
            lead.score = score + 2 * len(lead.activity_ids)

    @api.onchange('fair_id')
    def _onchange_fair(self):
        if self.fair_id and not self.source_id:
            self.source_id = self.fair_id.source_id

    def action_set_lost(self, **additional_values):
        # remember when to call again, the reason says it
        res = super(CrmLead, self).action_set_lost(**additional_values)
        for lead in self:
            if lead.lost_reason and lead.lost_reason.revive_days:
                lead.revive_on = fields.Date.add(fields.Date.today(), days=lead.lost_reason.revive_days)
        return res

    def _merge_get_fields_specific(self):
        res = super(CrmLead, self)._merge_get_fields_specific()
        res['expected_pallets'] = lambda fname, leads: sum(leads.mapped('expected_pallets'))
        return res

    def _merge_get_fields(self):
        return super(CrmLead, self)._merge_get_fields() + ['fair_id', 'segment']

    def _prepare_customer_values(self, partner_name, is_company=False, parent_id=False):
        vals = super(CrmLead, self)._prepare_customer_values(partner_name, is_company=is_company, parent_id=parent_id)
        tier = self.env.ref('brim_base.tier_standard', raise_if_not_found=False)
        if is_company and tier:
            vals['customer_tier_id'] = tier.id
        return vals

    @api.model
    def _cron_revive(self):
        leads = self.with_context(active_test=False).search([
            ('active', '=', False), ('probability', '=', 0), ('revive_on', '<=', fields.Date.today())])
        for lead in leads:
            lead.toggle_active()
            lead.revive_on = False
            lead.activity_schedule('mail.mail_activity_data_call', summary=_("Ask again"), user_id=lead.user_id.id)

    @api.model
    def message_new(self, msg_dict, custom_values=None):
        custom_values = dict(custom_values or {})
        subject = (msg_dict.get('subject') or '').lower()
        for fair in self.env['brim.fair'].sudo().search([]):
            if fair.code and fair.code.lower() in subject:
                custom_values['fair_id'] = fair.id
        return super(CrmLead, self).message_new(msg_dict, custom_values=custom_values)

    def _track_subtype(self, init_values):
        self.ensure_one()
        if 'fair_id' in init_values and self.fair_id:
            return self.env.ref('mail.mt_note')
        return super(CrmLead, self)._track_subtype(init_values)

    def unlink(self):
        if not self.user_has_groups('sales_team.group_sale_manager'):
            raise AccessError(_("Only managers delete leads."))
        return super(CrmLead, self).unlink()


class LostReason(models.Model):
    _inherit = 'crm.lost.reason'

    revive_days = fields.Integer(string="Ask again after (days)")


class CrmTeam(models.Model):
    _inherit = 'crm.team'

    fair_ids = fields.One2many('brim.fair', 'team_id')

    def action_your_pipeline(self):
        action = super(CrmTeam, self).action_your_pipeline()
        if self.env.user.sale_team_id.fair_ids:
            action['context'] = dict(action.get('context') or {}, search_default_with_fair=1)
        return action
