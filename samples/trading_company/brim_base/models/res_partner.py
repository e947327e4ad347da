# -*- coding: utf-8 -*-
import logging
from datetime import timedelta

from odoo import _, api, fields, models
from odoo.exceptions import ValidationError
from odoo.osv import expression

_logger = logging.getLogger(__name__)


class ResPartner(models.Model):
    _inherit = 'res.partner'

    legacy_code = fields.Char(
        string='Legacy code', copy=False, index=True,
        help='Number of the customer on the old system. Six digits.')
    customer_tier_id = fields.Many2one(
        'brim.customer.tier', string='Tier', tracking=True, ondelete='restrict',
        default=lambda self: self.env.company.default_tier_id)
    tier_color = fields.Integer(related='customer_tier_id.color')
    turnover_year = fields.Float(
        string='Turnover (12 months)', digits='Product Price', readonly=True,
        group_operator='sum')
    credit_checked_on = fields.Date(string='Credit checked on', copy=False)
    credit_check_due = fields.Boolean(
        compute='_compute_credit_check_due', search='_search_credit_check_due')

    _sql_constraints = [
        ('legacy_code_uniq', 'unique (legacy_code, company_id)',
         'This legacy code is used by another contact.'),
    ]

    @api.depends('credit_checked_on', 'customer_tier_id')
    def _compute_credit_check_due(self):
        limit = fields.Date.today() - timedelta(days=365)
        for partner in self:
            partner.credit_check_due = bool(partner.customer_tier_id) and (
                not partner.credit_checked_on or partner.credit_checked_on < limit)

    def _search_credit_check_due(self, operator, value):
        if operator not in ('=', '!='):
            raise NotImplementedError(operator)
        limit = fields.Date.today() - timedelta(days=365)
        due = [
            ('customer_tier_id', '!=', False),
            '|', ('credit_checked_on', '=', False), ('credit_checked_on', '<', limit),
        ]
        if (operator == '=') == bool(value):
            return due
        return ['!'] + expression.normalize_domain(due)

    @api.constrains('legacy_code')
    def _check_legacy_code(self):
        for partner in self.filtered('legacy_code'):
            if not (partner.legacy_code.isdigit() and len(partner.legacy_code) == 6):
                raise ValidationError(_('A legacy code has exactly six digits.'))

    def name_get(self):
        if not self.env.context.get('show_legacy_code'):
            return super().name_get()
        result = []
        for partner_id, name in super().name_get():
            partner = self.browse(partner_id)
            if partner.legacy_code:
                name = '%s (%s)' % (name, partner.legacy_code)
            result.append((partner_id, name))
        return result

    @api.model
    def _name_search(self, name, args=None, operator='ilike', limit=100, name_get_uid=None):
        if name and name.isdigit() and len(name) == 6:
            found = self._search(
                expression.AND([args or [], [('legacy_code', '=', name)]]), limit=limit,
                access_rights_uid=name_get_uid)
            if found:
                return found
        return super()._name_search(name, args, operator, limit, name_get_uid)

    @api.model
    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):
        """Never mix turnovers of companies and of their contacts in one sum."""
        if any(f.split(':')[0] == 'turnover_year' for f in fields):
            domain = expression.AND([domain, [('parent_id', '=', False)]])
        return super().read_group(
            domain, fields, groupby, offset=offset, limit=limit, orderby=orderby, lazy=lazy)

    @api.model
    def _cron_update_tiers(self):
        if not self.env['ir.config_parameter'].sudo().get_param('brim_base.tier_auto_update'):
            return
        tiers = self.env['brim.customer.tier']
        partners = self.search([('turnover_year', '>', 0), ('parent_id', '=', False)])
        for partner in partners:
            tier = tiers._tier_for_turnover(partner.turnover_year)
            if tier and tier != partner.customer_tier_id:
                partner.customer_tier_id = tier
        partners.flush(['customer_tier_id'])
        _logger.info('tiers checked for %s partners', len(partners))

    @api.model
    def fields_view_get(self, view_id=None, view_type='form', toolbar=False, submenu=False):
        result = super().fields_view_get(
            view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu)
        if view_type == 'search' and 'legacy_code' in result['fields']:
            result['fields']['legacy_code']['string'] = _('Code (AS/400)')
        return result
