from odoo import SUPERUSER_ID
from odoo.api import Environment


def compute_first_scores(cr, registry):
    env = Environment(cr, SUPERUSER_ID, {})
    env["partner.score"].cron_compute()
