from odoo import api


def with_manager(cr):
    # hit: python-removed:odoo.api.Environment.manage@15.0
    with api.Environment.manage():
        return api.Environment(cr, 1, {})


def without(room):
    # ok: python-removed
    return room.manage
