from odoo import api, fields, models


class StockMoveLine(models.Model):
    _inherit = 'stock.move.line'

    best_before = fields.Date(compute='_compute_best_before', store=True)
    checked = fields.Boolean()

    @api.depends('lot_id.expiration_date')
    def _compute_best_before(self):
        for line in self:
            line.best_before = line.lot_id.expiration_date

    @api.onchange('qty_done')
    def _onchange_qty_done_brim(self):
        if self.qty_done and self.product_uom_qty and self.qty_done > self.product_uom_qty:
            self.checked = False

    def _todo_qty(self):
        # what is reserved but was not picked yet
        return sum(line.product_uom_qty - line.qty_done for line in self)

    @api.model_create_multi
    def create(self, vals_list):
        lines = super().create(vals_list)
        for line in lines.filtered(lambda l: l.move_id.picker_id):
            line.move_id.picker_id.sudo().last_pick = fields.Datetime.now()
        return lines

    def _get_aggregated_product_quantities(self, **kwargs):
        result = super()._get_aggregated_product_quantities(**kwargs)
        for line in self:
            for values in result.values():
                if values.get('product') == line.product_id:
                    values['article_no'] = line.product_id.article_no
        return result


class ResUsers(models.Model):
    _inherit = 'res.users'

    last_pick = fields.Datetime(readonly=True)
