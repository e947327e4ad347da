# hit: python-moved:odoo.SUPERUSER_ID@19.0
from odoo import SUPERUSER_ID
# ok: python-moved
from odoo import api


def run(env):
    return api.Environment(env.cr, SUPERUSER_ID, {})
