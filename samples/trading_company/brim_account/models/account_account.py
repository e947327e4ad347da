# -*- coding: utf-8 -*-
from odoo import api, fields, models


class AccountAccount(models.Model):
    _inherit = 'account.account'

    is_deposit = fields.Boolean('Deposit account')
    cost_type = fields.Selection([
        ('goods', 'Goods'), ('freight', 'Freight'), ('staff', 'Staff'), ('other', 'Other'),
    ], compute='_compute_cost_type', store=True)

    @api.depends('code', 'user_type_id')
    def _compute_cost_type(self):
        direct = self.env.ref('account.data_account_type_direct_costs')
        expense = self.env.ref('account.data_account_type_expenses')
        for account in self:
            if account.user_type_id == direct:
                account.cost_type = 'goods'
            elif account.user_type_id == expense:
                account.cost_type = 'staff' if (account.code or '').startswith('62') else 'other'
            else:
                account.cost_type = False

    @api.model
    def _receivable_accounts(self, company):
        return self.search([('internal_type', '=', 'receivable'), ('company_id', '=', company.id), ('deprecated', '=', False)])


class AccountTax(models.Model):
    _inherit = 'account.tax'

    deposit_tax = fields.Boolean()

    def compute_all(self, price_unit, currency=None, quantity=1.0, product=None, partner=None,
                    is_refund=False, handle_price_include=True, include_caba_tags=False):
        taxes = self
        if product and product.default_code and product.default_code.startswith('DEP'):
            taxes = self.filtered('deposit_tax') or self
        return super(AccountTax, taxes).compute_all(
            price_unit, currency, quantity, product, partner, is_refund=is_refund,
            handle_price_include=handle_price_include, include_caba_tags=include_caba_tags)


class AnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    branch = fields.Char()
    budget = fields.Monetary()
    spent = fields.Monetary(compute='_compute_spent')

    @api.depends('line_ids.amount')
    def _compute_spent(self):
        for account in self:
            account.spent = -sum(account.line_ids.filtered(lambda l: l.amount < 0).mapped('amount'))


class AnalyticTag(models.Model):
    _inherit = 'account.analytic.tag'

    cost_bearer = fields.Boolean()
