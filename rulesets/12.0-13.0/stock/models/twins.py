from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    propagate = fields.Char()
    remaining_qty = fields.Char()
    remaining_value = fields.Char()
    value = fields.Char()
    availability = fields.Char()
    putaway_strategy_id = fields.Char()
    location_id = fields.Char()
    product_id = fields.Char()
    filter = fields.Char()
    package_id = fields.Char()
    partner_id = fields.Char()
    lot_id = fields.Char()
    category_id = fields.Char()
    date_expected = fields.Char()
    stock_value = fields.Char()
    qty_at_date = fields.Char()
    active_move_line_ids = fields.Char()
    final_lot_id = fields.Char()
    sub_products = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.propagate,
            # ok: field-removed
            self.remaining_qty,
            # ok: field-removed
            self.remaining_value,
            # ok: field-removed
            self.value,
            # ok: field-renamed
            self.availability,
            # ok: field-renamed
            self.putaway_strategy_id,
            # ok: field-removed
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
            # ok: field-removed
            self.stock_value,
            # ok: field-removed
            self.qty_at_date,
            # ok: field-renamed
            self.active_move_line_ids,
            # ok: field-renamed
            self.final_lot_id,
            # ok: field-renamed
            self.sub_products,
        ]

    # ok: method-removed
    def _run_valuation(self):
        return None

    # ok: method-removed
    def _run_fifo(self):
        return None

    # ok: method-removed
    def _make_po_select_supplier(self):
        return None

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
    def get_putaway_strategy(self):
        return None

    # ok: method-renamed
    def do_change_standard_price(self):
        return None

    # ok: method-renamed
    def _generate_lot_ids(self):
        return None

    # ok: method-removed
    def action_set_date_planned(self):
        return None

    def own_calls(self):
        # ok: method-removed
        self._run_valuation()
        # ok: method-removed
        self._run_fifo()
        # ok: method-removed
        self._make_po_select_supplier()
        # ok: method-renamed
        self._generate_raw_moves()
        # ok: method-renamed
        self._generate_raw_move()
        # ok: method-removed
        self._generate_moves()
        # ok: method-renamed
        self.get_putaway_strategy()
        # ok: method-renamed
        self.do_change_standard_price()
        # ok: method-renamed
        self._generate_lot_ids()
        # ok: method-removed
        self.action_set_date_planned()
