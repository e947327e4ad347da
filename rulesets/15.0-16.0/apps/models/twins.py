from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    move_lines = fields.Char()
    product_uom_qty = fields.Char()
    product_qty = fields.Char()
    location_id = fields.Char()
    timesheet_cost = fields.Char()
    lost_reason = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.move_lines,
            # ok: field-renamed
            self.product_uom_qty,
            # ok: field-renamed
            self.product_qty,
            # ok: field-renamed
            self.location_id,
            # ok: field-renamed
            self.timesheet_cost,
            # ok: field-renamed
            self.lost_reason,
        ]

    # ok: method-removed
    def product_id_change(self):
        return None

    # ok: method-removed
    def product_uom_change(self):
        return None

    # ok: method-renamed
    def _get_to_invoice_qty(self):
        return None

    # ok: method-removed
    def get_product_price(self):
        return None

    def own_calls(self):
        # ok: method-removed
        self.product_id_change()
        # ok: method-removed
        self.product_uom_change()
        # ok: method-renamed
        self._get_to_invoice_qty()
        # ok: method-removed
        self.get_product_price()
