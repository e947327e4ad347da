from odoo import api, fields, models


class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-removed:product.template.property_stock_procurement@11.0
            self.property_stock_procurement,
            # hit: field-removed:product.template.track_service@11.0
            self.track_service,
            # hit: field-removed:product.template.warranty@11.0
            self.warranty,
        ]

class ProductCategory(models.Model):
    _inherit = 'product.category'

    def read_fields(self):
        return [
            # hit: field-removed:product.category.type@11.0
            self.type,
        ]

class ProductPricelistItem(models.Model):
    _inherit = 'product.pricelist.item'

    def read_fields(self):
        return [
            # hit: field-removed:product.pricelist.item.sequence@11.0
            self.sequence,
        ]

class ProductPackaging(models.Model):
    _inherit = 'product.packaging'

    def read_fields(self):
        return [
            # hit: field-removed:product.packaging.product_tmpl_id@11.0
            self.product_tmpl_id,
        ]

class ProductPutaway(models.Model):
    _inherit = 'product.putaway'

    def read_fields(self):
        return [
            # hit: field-removed:product.putaway.method@11.0
            self.method,
        ]

    def call_methods(self):
        # hit: method-removed:product.putaway._get_putaway_options@11.0
        self._get_putaway_options()

class ProductProduct(models.Model):
    _inherit = 'product.product'

    def call_methods(self):
        # hit: method-removed:product.product._need_procurement@11.0
        self._need_procurement()
