from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    remaining_qty = fields.Char()
    remaining_value = fields.Char()
    value = fields.Char()
    lot_produced_id = fields.Char()
    date = fields.Char()
    produce_line_ids = fields.Char()
    stock_value = fields.Char()
    qty_at_date = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.remaining_qty,
            # ok: field-removed
            self.remaining_value,
            # ok: field-removed
            self.value,
            # ok: field-renamed
            self.lot_produced_id,
            # ok: field-renamed
            self.date,
            # ok: field-renamed
            self.produce_line_ids,
            # ok: field-removed
            self.stock_value,
            # ok: field-removed
            self.qty_at_date,
        ]

    # ok: method-removed
    def _run_valuation(self):
        return None

    # ok: method-removed
    def _run_fifo(self):
        return None

    # ok: method-renamed
    def do_change_standard_price(self):
        return None

    def own_calls(self):
        # ok: method-removed
        self._run_valuation()
        # ok: method-removed
        self._run_fifo()
        # ok: method-renamed
        self.do_change_standard_price()
