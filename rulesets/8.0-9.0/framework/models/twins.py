# ok: python-changed
from .except_orm_own import except_orm
# ok: python-moved
from .warning_own import Warning
# ok: python-moved
from .except_osv_own import except_osv
# ok: python-removed
from .currency_own import currency
# ok: python-removed
from .currency_own import currency
# ok: python-removed
from .icons_own import icons
# ok: python-removed
from .icons_own import icons
# ok: python-removed
from .detect_server_timezone_own import detect_server_timezone
# ok: python-removed
from .detect_server_timezone_own import detect_server_timezone
# ok: python-removed
from .get_server_timezone_own import get_server_timezone
# ok: python-removed
from .get_server_timezone_own import get_server_timezone
# ok: python-removed
from .server_to_local_timestamp_own import server_to_local_timestamp
# ok: python-removed
from .server_to_local_timestamp_own import server_to_local_timestamp
# ok: python-removed
from .websrv_lib_own import websrv_lib
# ok: python-removed
from .register_wsgi_handler_own import register_wsgi_handler
# ok: python-moved
from .check_super_own import check_super
# ok: python-removed
from .trans_parse_view_own import trans_parse_view
from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: class-attribute-removed
            '_track',
        ]
