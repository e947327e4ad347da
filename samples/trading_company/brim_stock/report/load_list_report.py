from odoo import models


class LoadListReport(models.AbstractModel):
    _name = 'report.brim_stock.report_load_list'
    _description = 'Load list report'

    def _get_report_values(self, docids, data=None):
        lists = self.env['brim.load.list'].browse(docids)
        lines = {}
        for load in lists:
            per_product = {}
            for move in load.picking_ids.mapped('move_lines'):
                entry = per_product.setdefault(move.product_id, {'qty': 0.0, 'pallets': 0.0})
                entry['qty'] += move.quantity_done or move.product_uom_qty
                entry['pallets'] += move.pallet_count
            lines[load.id] = sorted(per_product.items(), key=lambda item: item[0].default_code or '')
        return {'docs': lists, 'lines': lines}
