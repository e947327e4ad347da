# -*- coding: utf-8 -*-
from odoo import _, api, fields, models
from odoo.exceptions import ValidationError


class CustomerTier(models.Model):
    _name = 'brim.customer.tier'
    _description = 'Customer Tier'
    _order = 'sequence, id'

    name = fields.Char(required=True, translate=True)
    code = fields.Char(required=True, size=8)
    sequence = fields.Integer(default=10)
    color = fields.Integer('Color Index')
    active = fields.Boolean(default=True)
    min_turnover = fields.Float(
        string='Turnover from', digits=(16, 2),
        help='Yearly turnover from which a customer reaches this tier.')
    credit_days = fields.Integer(string='Extra days of credit')
    partner_ids = fields.One2many('res.partner', 'customer_tier_id', string='Customers')
    partner_count = fields.Integer(compute='_compute_partner_count', string='# Customers')
    note = fields.Html(sanitize_style=True)

    _sql_constraints = [
        ('code_uniq', 'unique (code)', 'The code of a tier must be unique.'),
        ('credit_days_positive', 'check (credit_days >= 0)', 'Days of credit cannot be negative.'),
    ]

    @api.depends('partner_ids')
    def _compute_partner_count(self):
        groups = self.env['res.partner'].read_group(
            [('customer_tier_id', 'in', self.ids)], ['customer_tier_id'], ['customer_tier_id'])
        counts = {g['customer_tier_id'][0]: g['customer_tier_id_count'] for g in groups}
        for tier in self:
            tier.partner_count = counts.get(tier.id, 0)

    @api.constrains('min_turnover')
    def _check_min_turnover(self):
        for tier in self:
            if tier.min_turnover < 0:
                raise ValidationError(_('The turnover of tier %s cannot be negative.', tier.name))

    def name_get(self):
        # "[A] Key account" reads better in drop-downs than the bare name
        return [(tier.id, '[%s] %s' % (tier.code, tier.name)) for tier in self]

    @api.model
    def _name_search(self, name, args=None, operator='ilike', limit=100, name_get_uid=None):
        args = list(args or [])
        if name and operator in ('=', 'ilike', '=ilike', 'like'):
            domain = ['|', ('code', '=ilike', name + '%'), ('name', operator, name)]
            return self._search(domain + args, limit=limit, access_rights_uid=name_get_uid)
        return super()._name_search(
            name, args=args, operator=operator, limit=limit, name_get_uid=name_get_uid)

    @api.model
    def _tier_for_turnover(self, amount):
        return self.search([('min_turnover', '<=', amount)], order='min_turnover desc', limit=1)

    def action_view_partners(self):
        self.ensure_one()
        action = self.env['ir.actions.act_window']._for_xml_id('contacts.action_contacts')
        action['domain'] = [('customer_tier_id', '=', self.id)]
        action['context'] = {'default_customer_tier_id': self.id}
        return action
