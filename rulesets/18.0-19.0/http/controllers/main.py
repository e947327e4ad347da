from odoo import http
from odoo.http import request, route


class Main(http.Controller):
    # hit: argument-renamed
    @http.route("/x/one", type="json", auth="user")
    # ok: argument-renamed
    def one(self):
        return {"type": "json"}

    # hit: argument-renamed
    @route("/x/two", type="json", auth="public")
    def two(self):
        return {}

    # ok: argument-renamed
    @http.route("/x/json", type="http", auth="user")
    def three(self):
        # ok: argument-renamed
        return request.make_response("json", type="json")
