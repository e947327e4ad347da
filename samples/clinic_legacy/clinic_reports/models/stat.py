# -*- coding: utf-8 -*-
from odoo import api, fields, models, tools


class ClinicStat(models.Model):
    _name = 'clinic.stat'
    _description = 'Statistics'
    _auto = False
    _order = 'month desc'

    month = fields.Char(readonly=True)
    physician_id = fields.Many2one('res.partner', readonly=True)
    appointments = fields.Integer(readonly=True)
    no_shows = fields.Integer(readonly=True)
    turnover = fields.Float(readonly=True, group_operator='sum')

    @api.model_cr
    def init(self):
        tools.drop_view_if_exists(self._cr, 'clinic_stat')
        self._cr.execute("""
            create or replace view clinic_stat as (
                select min(a.id) as id,
                       to_char(a.date_start, 'YYYY-MM') as month,
                       a.physician_id,
                       count(*) as appointments,
                       sum(case when a.no_show then 1 else 0 end) as no_shows,
                       (select coalesce(sum(i.amount_total_signed), 0)
                          from account_invoice i
                          join clinic_patient p on p.id = i.patient_id
                         where p.physician_id = a.physician_id
                           and i.state in ('open', 'paid')
                           and to_char(i.date_invoice, 'YYYY-MM') = to_char(a.date_start, 'YYYY-MM')) as turnover
                  from clinic_appointment a
                 where a.state <> 'cancel'
                 group by to_char(a.date_start, 'YYYY-MM'), a.physician_id
            )""")

    @api.model_cr_context
    def _auto_init(self):
        return super(ClinicStat, self)._auto_init()
