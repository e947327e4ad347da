# hit: python-changed:openerp.exceptions.except_orm@9.0
from openerp.exceptions import except_orm
# hit: python-moved:openerp.exceptions.Warning@9.0
from openerp.exceptions import Warning
# hit: python-moved:openerp.osv.osv.except_osv@9.0
from openerp.osv.osv import except_osv
# hit: python-removed:openerp.tools.misc.currency@9.0
from openerp.tools.misc import currency
# hit: python-removed:openerp.tools.currency@9.0
from openerp.tools import currency
# hit: python-removed:openerp.tools.misc.icons@9.0
from openerp.tools.misc import icons
# hit: python-removed:openerp.tools.icons@9.0
from openerp.tools import icons
# hit: python-removed:openerp.tools.misc.detect_server_timezone@9.0
from openerp.tools.misc import detect_server_timezone
# hit: python-removed:openerp.tools.detect_server_timezone@9.0
from openerp.tools import detect_server_timezone
# hit: python-removed:openerp.tools.misc.get_server_timezone@9.0
from openerp.tools.misc import get_server_timezone
# hit: python-removed:openerp.tools.get_server_timezone@9.0
from openerp.tools import get_server_timezone
# hit: python-removed:openerp.tools.misc.server_to_local_timestamp@9.0
from openerp.tools.misc import server_to_local_timestamp
# hit: python-removed:openerp.tools.server_to_local_timestamp@9.0
from openerp.tools import server_to_local_timestamp
# hit: python-removed:openerp.service.websrv_lib@9.0
from openerp.service import websrv_lib
# hit: python-removed:openerp.service.wsgi_server.register_wsgi_handler@9.0
from openerp.service.wsgi_server import register_wsgi_handler
# hit: python-moved:openerp.service.security.check_super@9.0
from openerp.service.security import check_super
# hit: python-removed:openerp.tools.translate.trans_parse_view@9.0
from openerp.tools.translate import trans_parse_view
from openerp import api, fields, models


class RuleAttributes(models.Model):
    _name = 'rule.attributes'
    _description = 'Attributes'
    # hit: class-attribute-removed:_track@9.0
    _track = {}

class RuleAny(models.Model):
    _name = 'rule.any'
    _description = 'Any'

    def call_methods(self):
        # hit: method-removed:BaseModel.read_string@9.0
        self.read_string()
        # hit: method-removed:BaseModel.write_string@9.0
        self.write_string()
        # hit: method-removed:BaseModel.log@9.0
        self.log()
