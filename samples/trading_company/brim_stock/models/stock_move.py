from odoo import _, api, fields, models
from odoo.exceptions import UserError
from odoo.tools.float_utils import float_compare, float_round


class StockMove(models.Model):
    _inherit = 'stock.move'

    pallet_count = fields.Float(compute='_compute_pallet_count', store=True)
    picker_id = fields.Many2one('res.users', string='Picker', copy=False)
    short_qty = fields.Float(compute='_compute_short_qty', digits='Product Unit of Measure')
    reservation_note = fields.Char()

    @api.depends('product_uom_qty', 'product_id.pallet_qty')
    def _compute_pallet_count(self):
        for move in self:
            per_pallet = move.product_id.pallet_qty
            move.pallet_count = move.product_uom_qty / per_pallet if per_pallet else 0.0

    @api.depends('product_uom_qty', 'reserved_availability', 'quantity_done', 'state')
    def _compute_short_qty(self):
        for move in self:
            if move.state in ('done', 'cancel'):
                move.short_qty = 0.0
                continue
            available = max(move.reserved_availability, move.quantity_done)
            move.short_qty = max(0.0, move.product_uom_qty - available)

    def action_pick_all(self):
        """Take over what is reserved as done, rounded to whole layers when asked."""
        for move in self:
            quantity = move.reserved_availability
            if self.env.context.get('whole_layers') and move.product_id.layer_qty:
                quantity = float_round(quantity, precision_rounding=move.product_id.layer_qty, rounding_method='DOWN')
            move.quantity_done = quantity
            move.picker_id = self.env.user

    def _action_done(self, cancel_backorder=False):
        for move in self:
            if move.location_id.is_quarantine and not self.env.context.get('release_quarantine'):
                raise UserError(_('%s is in quarantine and cannot be moved.') % move.product_id.display_name)
        return super()._action_done(cancel_backorder=cancel_backorder)

    def _get_new_picking_values(self):
        values = super()._get_new_picking_values()
        order = self.group_id.sale_id[:1]
        if order:
            values['delivery_promise'] = order.delivery_promise
        return values

    def _prepare_move_line_vals(self, quantity=None, reserved_quant=None):
        vals = super()._prepare_move_line_vals(quantity=quantity, reserved_quant=reserved_quant)
        if reserved_quant and reserved_quant.lot_id.quarantined:
            vals['product_uom_qty'] = 0.0
        return vals

    def _update_reserved_quantity(self, need, available_quantity, location_id, lot_id=None,
                                  package_id=None, owner_id=None, strict=True):
        if location_id.is_quarantine:
            return 0.0
        return super()._update_reserved_quantity(
            need, available_quantity, location_id, lot_id=lot_id, package_id=package_id,
            owner_id=owner_id, strict=strict)

    @api.model
    def _prepare_merge_moves_distinct_fields(self):
        # picks of different people stay apart
        return super()._prepare_merge_moves_distinct_fields() + ['picker_id']

    def _is_complete(self):
        self.ensure_one()
        return float_compare(
            self.quantity_done, self.product_uom_qty,
            precision_rounding=self.product_uom.rounding) >= 0
