from . import models
from . import wizard
from . import report

from odoo import api, SUPERUSER_ID


def create_quarantine_locations(cr, registry):
    env = api.Environment(cr, SUPERUSER_ID, {})
    for warehouse in env['stock.warehouse'].search([]):
        if warehouse.quarantine_location_id:
            continue
        warehouse.quarantine_location_id = env['stock.location'].create({
            'name': 'Quarantine',
            'location_id': warehouse.view_location_id.id,
            'usage': 'internal',
            'company_id': warehouse.company_id.id,
        })
