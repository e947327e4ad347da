from odoo import api, fields, models
from odoo.osv import expression


class ProductProduct(models.Model):
    _inherit = "product.product"

    pallet_qty = fields.Float("Units per pallet", digits="Product Unit of Measure")
    layer_qty = fields.Float("Units per layer", digits="Product Unit of Measure")
    stock_days = fields.Float(compute="_compute_stock_days", string="Days of stock")

    @api.depends_context("warehouse", "company")
    @api.depends("qty_available", "virtual_available")
    def _compute_stock_days(self):
        usage = dict.fromkeys(self.ids, 0.0)
        self.env.cr.execute("""
            SELECT sm.product_id, sum(sm.product_qty)
              FROM stock_move sm
              JOIN stock_location dest ON dest.id = sm.location_dest_id
             WHERE sm.state = 'done'
               AND dest.usage = 'customer'
               AND sm.date > (now() at time zone 'UTC') - interval '90 days'
               AND sm.product_id IN %s
             GROUP BY sm.product_id
        """, (tuple(self.ids or [0]),))
        usage.update(dict(self.env.cr.fetchall()))
        for product in self:
            daily = usage.get(product.id, 0.0) / 90.0
            product.stock_days = product.qty_available / daily if daily else 0.0

    @api.model
    def _name_search(self, name, args=None, operator="ilike", limit=100, name_get_uid=None):
        ids = list(super()._name_search(name, args=args, operator=operator, limit=limit, name_get_uid=name_get_uid))
        if name and len(ids) < (limit or 100) and operator not in expression.NEGATIVE_TERM_OPERATORS:
            extra = self._search(
                (args or []) + [("article_no", "=like", name + "%"), ("id", "not in", ids)],
                limit=limit, access_rights_uid=name_get_uid)
            ids += list(extra)
        return ids

    def get_product_multiline_description_sale(self):
        text = super().get_product_multiline_description_sale()
        if self.brand_id and not self.brand_id.own_brand:
            text = "%s\n%s" % (text, self.brand_id.name)
        return text

    def price_compute(self, price_type, uom=False, currency=False, company=None):
        # deposits are never rebated: they use their list price whatever the rule says
        if price_type == "standard_price" and self.env.context.get("deposit"):
            price_type = "list_price"
        return super().price_compute(price_type, uom, currency, company)
