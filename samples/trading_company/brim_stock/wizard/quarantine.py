from odoo import fields, models


class Quarantine(models.TransientModel):
    _name = 'brim.quarantine'
    _description = 'Put lots into quarantine'

    lot_ids = fields.Many2many('stock.production.lot', default=lambda self: self.env.context.get('active_ids'))
    reason = fields.Char(required=True)
    warehouse_id = fields.Many2one('stock.warehouse', required=True)

    def apply(self):
        self.lot_ids.write({'quarantined': True, 'quarantine_reason': self.reason})
        target = self.warehouse_id.quarantine_location_id
        quants = self.env['stock.quant'].search([
            ('lot_id', 'in', self.lot_ids.ids),
            ('location_id', 'child_of', self.warehouse_id.lot_stock_id.id),
        ])
        picking = self.env['stock.picking'].create({
            'picking_type_id': self.warehouse_id.int_type_id.id,
            'location_id': self.warehouse_id.lot_stock_id.id,
            'location_dest_id': target.id,
            'origin': self.reason,
            'move_lines': [(0, 0, {
                'name': q.product_id.display_name,
                'product_id': q.product_id.id,
                'product_uom': q.product_uom_id.id,
                'product_uom_qty': q.quantity,
                'location_id': q.location_id.id,
                'location_dest_id': target.id,
            }) for q in quants],
        })
        picking.action_confirm()
        picking.action_assign()
        for line in picking.move_line_ids:
            line.qty_done = line.product_uom_qty
        picking._action_done()
        channel = self.env.ref('mail.channel_all_employees')
        channel.message_post(body='Quarantine: %s' % self.reason, message_type='comment', subtype_xmlid='mail.mt_comment')
