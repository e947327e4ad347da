import logging

from odoo import _, api, fields, models
from odoo.exceptions import UserError, ValidationError

_logger = logging.getLogger(__name__)


class StockPicking(models.Model):
    _inherit = 'stock.picking'

    delivery_promise = fields.Date(tracking=True)
    load_list_id = fields.Many2one('brim.load.list', string='Load list', copy=False, tracking=True)
    pallet_count = fields.Float(compute='_compute_pallet_count')
    pick_state = fields.Selection(
        [('open', 'Open'), ('partly', 'Partly'), ('complete', 'Complete')],
        compute='_compute_pick_state', string='Pick state')

    @api.depends('move_lines.pallet_count')
    def _compute_pallet_count(self):
        for picking in self:
            picking.pallet_count = sum(picking.move_lines.mapped('pallet_count'))

    @api.depends('move_lines.quantity_done', 'move_lines.product_uom_qty')
    def _compute_pick_state(self):
        for picking in self:
            moves = picking.move_lines.filtered(lambda m: m.state != 'cancel')
            if moves and all(m._is_complete() for m in moves):
                picking.pick_state = 'complete'
            elif any(m.quantity_done for m in moves):
                picking.pick_state = 'partly'
            else:
                picking.pick_state = 'open'

    def action_pick_all(self):
        for picking in self:
            if picking.state != 'assigned':
                raise UserError(_('%s is not ready.', picking.name))
            picking.move_lines.with_context(whole_layers=True).action_pick_all()

    def button_validate(self):
        for picking in self.filtered(lambda p: p.picking_type_code == 'outgoing'):
            unchecked = picking.move_line_ids_without_package.filtered(lambda l: l.qty_done and not l.checked)
            if unchecked and self.user_has_groups('!stock.group_stock_manager'):
                raise ValidationError(_('Please check all lines first.'))
            if picking.immediate_transfer:
                _logger.info('%s was entered as immediate transfer', picking.name)
        return super().button_validate()

    def _pre_action_done_hook(self):
        if self.env.context.get('from_connector'):
            self = self.with_context(skip_immediate=True, skip_backorder=True)
        return super()._pre_action_done_hook()

    def _action_done(self):
        res = super()._action_done()
        for picking in self.filtered('load_list_id'):
            picking.load_list_id._check_complete()
        return res

    def _create_backorder(self):
        backorders = super()._create_backorder()
        for backorder in backorders:
            backorder.load_list_id = False
            backorder.message_post_with_view(
                'mail.message_origin_link',
                values={'self': backorder, 'origin': backorder.backorder_id},
                subtype_id=self.env.ref('mail.mt_note').id)
        return backorders

    def action_immediate(self):
        """Receives without counting, for the returns desk."""
        self.ensure_one()
        wizard = self.env['stock.immediate.transfer'].with_context(button_validate_picking_ids=self.ids).create({
            'pick_ids': [(4, self.id)],
            'immediate_transfer_line_ids': [(0, 0, {'to_immediate': True, 'picking_id': self.id})],
        })
        return wizard.process()

    def do_print_picking(self):
        self.write({'printed': True})
        return self.env.ref('stock.action_report_picking').report_action(self)
