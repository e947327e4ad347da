from odoo import api, fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    property_stock_procurement = fields.Char()
    track_service = fields.Char()
    warranty = fields.Char()
    type = fields.Char()
    sequence = fields.Char()
    product_tmpl_id = fields.Char()
    method = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.property_stock_procurement,
            # ok: field-removed
            self.track_service,
            # ok: field-removed
            self.warranty,
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.sequence,
            # ok: field-removed
            self.product_tmpl_id,
            # ok: field-removed
            self.method,
        ]

    # ok: method-removed
    def _get_putaway_options(self):
        return None

    # ok: method-removed
    def _need_procurement(self):
        return None

    def call_own(self):
        # ok: method-removed
        self._get_putaway_options()
        # ok: method-removed
        self._need_procurement()
