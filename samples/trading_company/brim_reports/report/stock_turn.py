# -*- coding: utf-8 -*-
from odoo import api, fields, models, tools


class StockTurn(models.Model):
    """Turns per year and product, from done moves and quants."""
    _name = 'brim.stock.turn'
    _description = 'Stock turn'
    _auto = False
    _order = 'turns desc'

    product_id = fields.Many2one('product.product', readonly=True)
    brand_id = fields.Many2one('brim.product.brand', readonly=True)
    categ_id = fields.Many2one('product.category', readonly=True)
    sold = fields.Float(readonly=True)
    on_hand = fields.Float(readonly=True)
    reserved = fields.Float(readonly=True)
    turns = fields.Float(readonly=True, group_operator='avg')
    lots = fields.Integer(readonly=True)

    @property
    def _table_query(self):
        return """
            SELECT p.id AS id,
                   p.id AS product_id,
                   t.brand_id,
                   t.categ_id,
                   COALESCE(m.sold, 0) AS sold,
                   COALESCE(q.on_hand, 0) AS on_hand,
                   COALESCE(r.reserved, 0) AS reserved,
                   CASE WHEN COALESCE(q.on_hand, 0) > 0 THEN m.sold / q.on_hand ELSE 0 END AS turns,
                   COALESCE(n.lots, 0) AS lots
              FROM product_product p
              JOIN product_template t ON t.id = p.product_tmpl_id
              LEFT JOIN (
                    SELECT ml.product_id, SUM(ml.qty_done) AS sold
                      FROM stock_move_line ml
                      JOIN stock_location d ON d.id = ml.location_dest_id
                     WHERE ml.state = 'done' AND d.usage = 'customer'
                       AND ml.date > now() - interval '1 year'
                     GROUP BY ml.product_id) m ON m.product_id = p.id
              LEFT JOIN (
                    SELECT sq.product_id, SUM(sq.quantity) AS on_hand
                      FROM stock_quant sq
                      JOIN stock_location l ON l.id = sq.location_id
                     WHERE l.usage = 'internal' GROUP BY sq.product_id) q ON q.product_id = p.id
              LEFT JOIN (
                    SELECT product_id, SUM(product_uom_qty) AS reserved
                      FROM stock_move_line WHERE state IN ('assigned', 'partially_available')
                     GROUP BY product_id) r ON r.product_id = p.id
              LEFT JOIN (
                    SELECT product_id, COUNT(*) AS lots FROM stock_production_lot GROUP BY product_id) n
                ON n.product_id = p.id
             WHERE t.type = 'product' AND p.active
        """


class StockTurnReport(models.AbstractModel):
    _name = 'report.brim_reports.stock_turn'
    _description = 'Stock turn (print)'

    @api.model
    def _get_report_values(self, docids, data=None):
        records = self.env['brim.stock.turn'].browse(docids)
        return {'docs': records, 'slow': records.filtered(lambda r: r.turns < 2)}
