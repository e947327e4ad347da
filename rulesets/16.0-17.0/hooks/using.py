# ok: import-unused:odoo.SUPERUSER_ID@17.0
# ok: import-unused:odoo.api@17.0
from odoo import SUPERUSER_ID, api

# ok: import-unused:odoo.api.Environment@17.0
from odoo.api import Environment


# hit: hook-signature
def clean(cr, registry):
    # hit: hook-signature
    env = api.Environment(cr, SUPERUSER_ID, {})
    env["res.partner"].search([])


def environment(cr):
    return api.Environment(cr, SUPERUSER_ID, {})


def superuser(cr):
    return Environment(cr, SUPERUSER_ID, {})
