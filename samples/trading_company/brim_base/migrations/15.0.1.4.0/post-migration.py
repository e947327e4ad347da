# -*- coding: utf-8 -*-
from odoo import SUPERUSER_ID, api


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {})
    cr.execute("UPDATE brim_customer_tier SET credit_days = 0 WHERE credit_days IS NULL")
    env['brim.customer.tier'].invalidate_cache(['credit_days'])
    cron = env.ref('brim_base.cron_update_tiers', raise_if_not_found=False)
    if cron and cron.numbercall != -1:
        cron.numbercall = -1
