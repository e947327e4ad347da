from odoo import _, api, fields, models


class ProductionLot(models.Model):
    _inherit = 'stock.production.lot'

    quarantined = fields.Boolean(tracking=True)
    quarantine_reason = fields.Char()
    supplier_lot = fields.Char('Lot of the vendor')
    days_left = fields.Integer(compute='_compute_days_left', search='_search_days_left')

    @api.depends('expiration_date')
    def _compute_days_left(self):
        today = fields.Date.today()
        for lot in self:
            lot.days_left = (lot.expiration_date.date() - today).days if lot.expiration_date else 0

    def _search_days_left(self, operator, value):
        inverse = {'<': '<', '<=': '<=', '>': '>', '>=': '>=', '=': '='}
        limit = fields.Datetime.add(fields.Datetime.now(), days=value)
        return [('expiration_date', inverse[operator], limit)]

    def name_get(self):
        res = []
        for lot in self:
            name = lot.name
            if lot.quarantined:
                name = '%s [%s]' % (name, _('QUARANTINE'))
            res.append((lot.id, name))
        return res

    def action_release(self):
        self.write({'quarantined': False, 'quarantine_reason': False})
        quants = self.env['stock.quant'].search([('lot_id', 'in', self.ids), ('location_id.is_quarantine', '=', True)])
        return quants._move_out_of_quarantine()
