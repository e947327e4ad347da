from odoo import models


class StockRule(models.Model):
    _inherit = 'stock.rule'

    def _get_stock_move_values(self, product_id, product_qty, product_uom, location_id, name, origin,
                               company_id, values):
        vals = super()._get_stock_move_values(
            product_id, product_qty, product_uom, location_id, name, origin, company_id, values)
        if values.get('reservation_note'):
            vals['reservation_note'] = values['reservation_note']
        return vals


class ProcurementGroup(models.Model):
    _inherit = 'procurement.group'

    def _get_moves_to_assign_domain(self, company_id):
        domain = super()._get_moves_to_assign_domain(company_id)
        return domain + [('location_id.is_quarantine', '=', False)]
