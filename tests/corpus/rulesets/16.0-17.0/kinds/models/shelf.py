import requests

from odoo import fields, models


class DepotShelf(models.Model):
    _inherit = 'depot.shelf'  # hit: model-changed
    _ordered_by = 'name'  # hit: class-attribute-renamed

    name = fields.Char('depot.shelf')  # ok: model-changed

    def number(self):
        _ordered_by = 'code'  # ok: class-attribute-renamed
        sequence = self.env.ref('depot.sequence_order')  # hit: xmlid-changed
        self.env.ref('depot.sequence_order_line')  # ok: xmlid-changed
        print "number", sequence.next_by_id()  # hit: syntax-removed
        return 'print "depot"'  # ok: syntax-removed

    def send(self):
        self.env['depot.order'].browse(1).post()  # hit: method-removed
        requests.post('https://depot.example', json={})  # ok: method-removed
