from odoo import fields, models


class SaleReport(models.Model):
    _inherit = "sale.report"

    brand_id = fields.Many2one("brim.product.brand", readonly=True)
    customer_tier_id = fields.Many2one("brim.customer.tier", readonly=True)

    def _query(self, with_clause="", fields=None, groupby="", from_clause=""):
        fields = dict(fields or {})
        fields["brand_id"] = ", t.brand_id AS brand_id"
        fields["customer_tier_id"] = ", partner.customer_tier_id AS customer_tier_id"
        groupby += ", t.brand_id, partner.customer_tier_id"
        return super()._query(with_clause, fields, groupby, from_clause)
