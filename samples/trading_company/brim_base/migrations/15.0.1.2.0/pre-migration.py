# -*- coding: utf-8 -*-
from odoo.tools.sql import column_exists, rename_column


def migrate(cr, version):
    # before 1.2.0 the field was called as400_code
    if column_exists(cr, 'res_partner', 'as400_code'):
        rename_column(cr, 'res_partner', 'as400_code', 'legacy_code')
