from odoo import http, models
from odoo.addons.depot import cranes  # ok: depends-missing
from odoo.addons.depot_lift import lifts  # hit: depends-missing


class DepotCrane(models.Model):
    _inherit = "depot.crane"  # hit: model-relocated

    def lift(self):
        order = self.env["depot.order"].browse(1)
        order.weight = 1  # hit: field-moved
        order.crane_id = self  # hit: field-relocated
        self.env["depot.order.line"].browse(1).weight = 1  # ok: field-moved
        self.env["depot.order.line"].browse(1).crane_id = self  # ok: field-relocated
        self.env["depot.order.line"].browse(1).weigh()  # ok: method-moved
        return order.weigh()  # hit: method-moved

    def lower(self):  # hit: method-rewritten
        return self.lift()

    def drop(self):
        return self.lower()  # ok: method-rewritten


class Cranes(http.Controller):
    @http.route("/depot/move", type="json", auth="user")  # hit: route-signature
    def move(self, shelf):
        return "/depot/move"  # ok: route-signature

    @http.route("/depot/crane", type="json", auth="user")  # ok: model-relocated
    def crane(self, shelf):
        return shelf
