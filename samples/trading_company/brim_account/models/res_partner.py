# -*- coding: utf-8 -*-
from odoo import api, fields, models


class ResPartner(models.Model):
    _inherit = 'res.partner'

    credit_stop = fields.Boolean(tracking=True)
    credit_limit_brim = fields.Float('Credit limit', company_dependent=True)
    open_balance = fields.Float(compute='_compute_open_balance')
    default_analytic_id = fields.Many2one('account.analytic.account', company_dependent=True)
    default_analytic_tag_ids = fields.Many2many('account.analytic.tag', string='Analytic tags')

    def _compute_open_balance(self):
        if not self.ids:
            self.open_balance = 0.0
            return
        tables, where_clause, where_params = self.env['account.move.line'].with_context(
            state='posted', company_id=self.env.company.id)._query_get()
        self.env.cr.execute("""
            SELECT account_move_line.partner_id, act.type, SUM(account_move_line.amount_residual)
              FROM """ + tables + """
              LEFT JOIN account_account a ON (account_move_line.account_id = a.id)
              LEFT JOIN account_account_type act ON (a.user_type_id = act.id)
             WHERE act.type = 'receivable'
               AND account_move_line.partner_id IN %s
               AND account_move_line.reconciled IS NOT TRUE
               """ + (where_clause and 'AND ' + where_clause) + """
             GROUP BY account_move_line.partner_id, act.type""",
            [tuple(self.ids)] + where_params)
        balances = {row[0]: row[2] for row in self.env.cr.fetchall()}
        for partner in self:
            partner.open_balance = balances.get(partner.id, 0.0)

    @api.model
    def _commercial_fields(self):
        return super()._commercial_fields() + ['credit_stop']
