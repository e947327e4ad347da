# hit: import-unused:odoo.api.Environment@17.0
from odoo.api import Environment
from .making import fill
from .using import clean

# hit: hook-signature
def prepare(cr):
    # hit: hook-signature
    env = Environment(cr, 1, {})
    env["res.partner"].search([])


# ok: hook-signature
def helper(cr, registry):
    # ok: hook-signature
    return cr, registry
