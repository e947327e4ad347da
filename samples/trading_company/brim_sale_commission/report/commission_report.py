# -*- coding: utf-8 -*-
from odoo import api, fields, models, tools


class CommissionReport(models.Model):
    _name = 'sale.commission.report'
    _description = 'Commission analysis'
    _auto = False
    _rec_name = 'user_id'

    user_id = fields.Many2one('res.users', 'Salesperson', readonly=True)
    month = fields.Date(readonly=True)
    partner_id = fields.Many2one('res.partner', 'Customer', readonly=True)
    country_id = fields.Many2one('res.country', readonly=True)
    base_amount = fields.Float(readonly=True)
    amount = fields.Float('Commission', readonly=True)
    invoices = fields.Integer('# invoices', readonly=True, group_operator='sum')

    def init(self):
        tools.drop_view_if_exists(self.env.cr, self._table)
        self.env.cr.execute("""
            CREATE OR REPLACE VIEW %s AS (
                SELECT min(l.id) AS id,
                       l.user_id,
                       date_trunc('month', l.date)::date AS month,
                       m.partner_id,
                       p.country_id,
                       sum(l.base_amount) AS base_amount,
                       sum(l.amount) AS amount,
                       count(DISTINCT m.id) AS invoices
                  FROM sale_commission_line l
                  JOIN account_move m ON m.id = l.move_id
                  JOIN res_partner p ON p.id = m.commercial_partner_id
                 WHERE l.state <> 'cancel'
                 GROUP BY l.user_id, date_trunc('month', l.date), m.partner_id, p.country_id
            )""" % self._table)

    @api.model
    def _read_group_raw(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):
        # sums first: the pivot shows them from left to right
        fields = sorted(fields, key=lambda f: f != 'amount')
        return super()._read_group_raw(domain, fields, groupby, offset, limit, orderby, lazy)
