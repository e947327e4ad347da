# ok: python-moved
from .decimal_precision_own import decimal_precision
# ok: python-moved
from .main_own import main
from odoo import api, fields, models
