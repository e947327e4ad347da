# -*- coding: utf-8 -*-
import json
import logging

from odoo import _, api, fields, models
from odoo.exceptions import RedirectWarning, UserError
from odoo.tools import float_is_zero

_logger = logging.getLogger(__name__)


class AccountMove(models.Model):
    _inherit = 'account.move'

    dunning_level_id = fields.Many2one('brim.dunning.level', copy=False, tracking=True)
    dunning_date = fields.Date(copy=False)
    dunning_block = fields.Boolean('No dunning', copy=False)
    days_overdue = fields.Integer(compute='_compute_days_overdue', search='_search_days_overdue')
    factored = fields.Boolean(copy=False, readonly=True)
    deposit_amount = fields.Monetary(compute='_compute_deposit_amount', store=True)
    approval_note = fields.Text(states={'draft': [('readonly', False)]}, readonly=True)

    @api.depends('invoice_date_due', 'payment_state')
    def _compute_days_overdue(self):
        today = fields.Date.context_today(self)
        for move in self:
            overdue = 0
            if move.is_sale_document() and move.payment_state in ('not_paid', 'partial') and move.invoice_date_due:
                overdue = max(0, (today - move.invoice_date_due).days)
            move.days_overdue = overdue

    def _search_days_overdue(self, operator, value):
        limit = fields.Date.subtract(fields.Date.context_today(self), days=value)
        swap = {'>': '<', '>=': '<=', '<': '>', '<=': '>='}
        return [
            ('move_type', 'in', self.get_sale_types()),
            ('payment_state', 'in', ('not_paid', 'partial')),
            ('invoice_date_due', swap.get(operator, operator), limit),
        ]

    @api.depends('invoice_line_ids.price_subtotal', 'invoice_line_ids.account_id.is_deposit')
    def _compute_deposit_amount(self):
        for move in self:
            lines = move.line_ids.filtered(lambda l: not l.exclude_from_invoice_tab and l.account_id.is_deposit)
            move.deposit_amount = sum(lines.mapped('price_subtotal'))

    @api.onchange('partner_id')
    def _onchange_partner_id(self):
        res = super(AccountMove, self)._onchange_partner_id()
        tier = self.partner_id.commercial_partner_id.customer_tier_id
        if self.is_sale_document() and tier.credit_days and self.invoice_date_due:
            self.invoice_date_due = fields.Date.add(self.invoice_date_due, days=tier.credit_days)
        return res

    def _post(self, soft=True):
        for move in self.filtered(lambda m: m.is_sale_document()):
            if move.commercial_partner_id.credit_stop:
                raise UserError(_('%s is on credit stop.') % move.commercial_partner_id.name)
            move._put_deposits_on_their_account()
        return super()._post(soft=soft)

    def _put_deposits_on_their_account(self):
        account = self.env['account.account'].search([('is_deposit', '=', True), ('company_id', '=', self.company_id.id)], limit=1)
        if not account:
            return
        for line in self.invoice_line_ids:
            if any(line.sale_line_ids.mapped('is_deposit')):
                line.with_context(check_move_validity=False).account_id = account
        self.with_context(check_move_validity=False)._recompute_dynamic_lines(recompute_all_taxes=True)
        self._check_balanced()

    def _compute_tax_totals_json(self):
        super()._compute_tax_totals_json()
        for move in self.filtered('deposit_amount'):
            totals = json.loads(move.tax_totals_json) if move.tax_totals_json else None
            if totals:
                totals['deposit'] = move.deposit_amount
                move.tax_totals_json = json.dumps(totals)

    def _get_reconciled_info_JSON_values(self):
        values = super()._get_reconciled_info_JSON_values()
        for value in values:
            value['factored'] = self.factored
        return values

    def action_invoice_paid(self):
        self.write({'dunning_level_id': False})
        return super().action_invoice_paid()

    def _get_name_invoice_report(self):
        self.ensure_one()
        if self.factored:
            return 'brim_account.report_invoice_factored'
        return super()._get_name_invoice_report()

    @api.model
    def cron_dunning(self):
        levels = self.env['brim.dunning.level'].search([])
        moves = self.search([
            ('state', '=', 'posted'), ('dunning_block', '=', False), ('days_overdue', '>=', 1),
        ])
        for move in moves:
            level = levels.filtered(lambda l: l.days <= move.days_overdue).sorted('days')[-1:]
            if not level or level == move.dunning_level_id:
                continue
            move.write({'dunning_level_id': level.id, 'dunning_date': fields.Date.today()})
            level.mail_template_id.send_mail(move.id, notif_layout='mail.mail_notification_paynow')
        self.flush()
        _logger.info('dunning: %s invoices overdue', len(moves))

    def read(self, fields=None, load='_classic_read'):
        # portal users never see our notes
        if fields and 'approval_note' in fields and self.env.user.has_group('base.group_portal'):
            fields = [f for f in fields if f != 'approval_note']
        return super().read(fields=fields, load=load)


class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    cost_split_id = fields.Many2one('brim.cost.split.template', copy=False)
    brand_id = fields.Many2one(related='product_id.brand_id', store=True)

    @api.onchange('product_id')
    def _onchange_product_id(self):
        super()._onchange_product_id()
        for line in self:
            if line.move_id.is_purchase_document() and line.product_id:
                line.analytic_account_id = line.move_id.partner_id.default_analytic_id
                line.analytic_tag_ids |= line.move_id.partner_id.default_analytic_tag_ids

    def _get_computed_account(self):
        account = super()._get_computed_account()
        if self.product_id.default_code and self.product_id.default_code.startswith('DEP'):
            deposit = self.env['account.account'].search(
                [('is_deposit', '=', True), ('company_id', '=', self.move_id.company_id.id)], limit=1)
            return deposit or account
        return account

    def _prepare_analytic_line(self):
        result = super()._prepare_analytic_line()
        for vals, line in zip(result, self):
            vals['ref'] = line.move_id.payment_reference or vals.get('ref')
        return result

    def _prepare_analytic_distribution_line(self, distribution):
        vals = super()._prepare_analytic_distribution_line(distribution)
        if float_is_zero(vals['amount'], precision_digits=2):
            vals['unit_amount'] = 0
        return vals

    @api.model
    def _query_get(self, domain=None):
        domain = list(domain or [])
        if self.env.context.get('brand_ids'):
            domain.append(('brand_id', 'in', self.env.context['brand_ids']))
        return super()._query_get(domain)

    def _overdue(self, date=None):
        date = date or fields.Date.today()
        return self.filtered(
            lambda l: l.account_internal_type == 'receivable' and not l.reconciled and l.date_maturity and l.date_maturity < date)
