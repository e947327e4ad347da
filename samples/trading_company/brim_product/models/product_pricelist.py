from odoo import models, fields, api


class Pricelist(models.Model):
    _inherit = "product.pricelist"

    tier_id = fields.Many2one("brim.customer.tier")
    valid_for_web = fields.Boolean()

    def price_for(self, product, quantity=1.0, partner=None):
        """ Used by connectors: the price of one product as float. """
        self.ensure_one()
        return self.get_product_price(product, quantity, partner)

    def prices_for(self, products, quantity=1.0, partner=None):
        count = len(products)
        return self.get_products_price(products, [quantity] * count, [partner] * count)

    def _compute_price_rule(self, products_qty_partner, date=False, uom_id=False):
        res = super()._compute_price_rule(products_qty_partner, date=date, uom_id=uom_id)
        for product, qty, partner in products_qty_partner:
            if product.type == "service" and product.default_code and product.default_code.startswith("DEP"):
                # (price, rule)
                res[product.id] = (product.list_price, False)
        return res


class PricelistItem(models.Model):
    _inherit = "product.pricelist.item"

    campaign = fields.Char()
    base = fields.Selection(selection_add=[("net_vendor", "Net vendor price")],
                            ondelete={"net_vendor": "set default"})

    @api.depends("applied_on", "categ_id", "product_tmpl_id", "product_id", "compute_price", "fixed_price",
                 "pricelist_id", "percent_price", "price_discount", "price_surcharge", "campaign")
    def _get_pricelist_item_name_price(self):
        super()._get_pricelist_item_name_price()
        for item in self.filtered("campaign"):
            item.name = "%s: %s" % (item.campaign, item.name)
