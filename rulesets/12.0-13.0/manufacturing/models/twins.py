from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    propagate = fields.Char()
    availability = fields.Char()
    active_move_line_ids = fields.Char()
    final_lot_id = fields.Char()
    location_id = fields.Char()
    sub_products = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.propagate,
            # ok: field-renamed
            self.availability,
            # ok: field-renamed
            self.active_move_line_ids,
            # ok: field-renamed
            self.final_lot_id,
            # ok: field-removed
            self.location_id,
            # ok: field-renamed
            self.sub_products,
        ]

    # ok: method-renamed
    def _generate_raw_moves(self):
        return None

    # ok: method-renamed
    def _generate_raw_move(self):
        return None

    # ok: method-removed
    def _generate_moves(self):
        return None

    # ok: method-renamed
    def _generate_lot_ids(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self._generate_raw_moves()
        # ok: method-renamed
        self._generate_raw_move()
        # ok: method-removed
        self._generate_moves()
        # ok: method-renamed
        self._generate_lot_ids()
