from odoo import http

# hit: python-removed:odoo.osv.expression@20.0
from odoo.osv import expression
# ok: python-moved
from odoo.tools import SQL
# hit: python-moved:odoo.tools.ormcache@20.0
from odoo.tools import ormcache
# hit: python-removed:odoo.tools.ormcache_context@20.0
from odoo.tools import ormcache_context
# hit: python-moved:odoo.tools.Query@20.0
from odoo.tools import Query
# hit: python-moved:odoo.http.serialize_exception@20.0
from odoo.http import serialize_exception


class Pages(http.Controller):
    # hit: argument-renamed:odoo.http.route(readonly)@20.0
    @http.route("/x", auth="user", readonly=True)
    def page(self):
        return ""

    # ok: argument-renamed
    @http.route("/y", auth="user")
    def other(self):
        return ""
