from odoo import http
# hit: python-removed
from odoo.addons.http_routing.models.ir_http import slug
# hit: python-removed
from odoo.addons.http_routing.models.ir_http import slugify
# hit: python-removed
from odoo.addons.http_routing.models.ir_http import unslug
# hit: python-removed
from odoo.addons.http_routing.models.ir_http import url_for
# hit: python-removed
from odoo.http import send_file
# ok: python-removed
from odoo.http import request


class Main(http.Controller):
    @http.route("/x/slug", type="http", auth="public")
    def page(self, name):
        # hit: python-removed
        first = slug(name)
        # hit: python-removed
        second = unslug(name)
        # hit: python-removed
        third = slugify(name)
        # hit: python-removed
        fourth = url_for(name)
        # ok: python-removed
        return request.redirect("/slug/unslug/url_for") or first or second or third or fourth

    @http.route("/x/file", type="http", auth="public")
    def file(self):
        # hit: python-removed
        return send_file("/tmp/x")

    # ok: python-removed
    def slug(self, value):
        return value
