# -*- coding: utf-8 -*-
import logging

from odoo import SUPERUSER_ID, api

_logger = logging.getLogger(__name__)


def post_init_hook(cr, registry):
    """Give every existing customer a tier.

    The import from the old AS/400 left ``ref`` as the customer number, so we
    copy it to ``legacy_code`` when that is still empty.
    """
    env = api.Environment(cr, SUPERUSER_ID, {})
    standard = env.ref('brim_base.tier_standard')
    customers = env['res.partner'].search([
        ('customer_rank', '>', 0) if 'customer_rank' in env['res.partner']._fields
        else ('is_company', '=', True),
        ('customer_tier_id', '=', False),
    ])
    customers.write({'customer_tier_id': standard.id})
    cr.execute("""
        UPDATE res_partner
           SET legacy_code = ref
         WHERE legacy_code IS NULL
           AND ref ~ '^[0-9]{6}$'
    """)
    _logger.info('%d customers put on the standard tier', len(customers))


def uninstall_hook(cr, registry):
    env = api.Environment(cr, SUPERUSER_ID, {})
    env['ir.config_parameter'].search([('key', '=like', 'brim_base.%')]).unlink()
