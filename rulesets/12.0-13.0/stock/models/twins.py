from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    propagate = fields.Char()
    putaway_strategy_id = fields.Char()
    location_id = fields.Char()
    product_id = fields.Char()
    filter = fields.Char()
    package_id = fields.Char()
    partner_id = fields.Char()
    lot_id = fields.Char()
    category_id = fields.Char()
    date_expected = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.propagate,
            # ok: field-renamed
            self.putaway_strategy_id,
            # ok: field-renamed
            self.location_id,
            # ok: field-renamed
            self.product_id,
            # ok: field-removed
            self.filter,
            # ok: field-removed
            self.package_id,
            # ok: field-removed
            self.partner_id,
            # ok: field-removed
            self.lot_id,
            # ok: field-removed
            self.category_id,
            # ok: field-renamed
            self.date_expected,
        ]

    # ok: method-removed
    def _make_po_select_supplier(self):
        return None

    # ok: method-renamed
    def get_putaway_strategy(self):
        return None

    # ok: method-removed
    def action_set_date_planned(self):
        return None

    def own_calls(self):
        # ok: method-removed
        self._make_po_select_supplier()
        # ok: method-renamed
        self.get_putaway_strategy()
        # ok: method-removed
        self.action_set_date_planned()
