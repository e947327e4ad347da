from odoo import api, fields, models
from odoo.osv import expression


class StockQuant(models.Model):
    _inherit = 'stock.quant'

    brand_id = fields.Many2one(related='product_id.brand_id', store=True)
    value_brim = fields.Float(compute='_compute_value_brim', groups='stock.group_stock_manager', group_operator='sum')

    def _compute_value_brim(self):
        for quant in self:
            quant.value_brim = quant.quantity * quant.product_id.standard_price

    @api.model
    def _get_removal_strategy_order(self, removal_strategy=None):
        if removal_strategy == 'bbd':
            return 'removal_date ASC NULLS LAST, in_date ASC, id'
        return super()._get_removal_strategy_order(removal_strategy)

    def _gather(self, product_id, location_id, lot_id=None, package_id=None, owner_id=None, strict=False):
        quants = super()._gather(
            product_id, location_id, lot_id=lot_id, package_id=package_id, owner_id=owner_id, strict=strict)
        if self.env.context.get('skip_quarantine'):
            quants = quants.filtered(lambda q: not q.lot_id.quarantined)
        return quants

    @api.model
    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):
        if self.env.context.get('only_sellable'):
            domain = expression.AND([domain, [('location_id.is_quarantine', '=', False)]])
        return super().read_group(domain, fields, groupby, offset, limit, orderby, lazy)

    def _move_out_of_quarantine(self):
        moves = self.env['stock.move']
        for quant in self:
            warehouse = quant.location_id.warehouse_id
            move = moves.create({
                'name': 'Release %s' % quant.lot_id.name,
                'product_id': quant.product_id.id,
                'product_uom': quant.product_uom_id.id,
                'product_uom_qty': quant.quantity,
                'location_id': quant.location_id.id,
                'location_dest_id': warehouse.lot_stock_id.id,
            })
            move._action_confirm()
            move._action_assign()
            move.move_line_ids.write({'qty_done': quant.quantity, 'lot_id': quant.lot_id.id})
            moves |= move
        moves.with_context(release_quarantine=True)._action_done()
        return moves
