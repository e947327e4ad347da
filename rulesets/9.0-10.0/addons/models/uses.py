# hit: python-moved:openerp.addons.decimal_precision@10.0
from openerp.addons import decimal_precision
# hit: python-moved:openerp.addons.web.controllers.main@10.0
from openerp.addons.web.controllers import main
