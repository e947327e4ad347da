from odoo import api, fields, models, _


class StockWarehouse(models.Model):
    _inherit = 'stock.warehouse'

    quarantine_location_id = fields.Many2one('stock.location')
    night_shift = fields.Boolean()
    fast_route_id = fields.Many2one('stock.location.route', 'Fast lane', ondelete='restrict')

    def _get_routes_values(self):
        values = super()._get_routes_values()
        for key in values:
            values[key].setdefault('route_update_values', {}).setdefault('active', True)
        return values


class StockLocation(models.Model):
    _inherit = 'stock.location'

    is_quarantine = fields.Boolean(compute='_compute_is_quarantine', store=True)
    aisle = fields.Char(index=True)
    pick_order = fields.Integer()

    @api.depends('name', 'usage')
    def _compute_is_quarantine(self):
        warehouses = self.env['stock.warehouse'].search([('quarantine_location_id', '!=', False)])
        quarantine = warehouses.mapped('quarantine_location_id')
        for location in self:
            location.is_quarantine = location in quarantine

    def should_bypass_reservation(self):
        return super().should_bypass_reservation() or (self.usage == 'internal' and self.aisle == 'FLOOR')


class StockLocationRoute(models.Model):
    _inherit = 'stock.location.route'

    cutoff_hour = fields.Float('Cut-off', default=14.5)


class StockPickingType(models.Model):
    _inherit = 'stock.picking.type'

    needs_check = fields.Boolean('Lines have to be checked')

    def _get_action(self, action_xmlid):
        action = super()._get_action(action_xmlid)
        if self.needs_check:
            action['context'] = dict(action.get('context') or {}, needs_check=True)
        return action
