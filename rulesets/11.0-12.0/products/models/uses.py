from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:product.uom@12.0
            self.env['product.uom'],
            # hit: model-renamed:product.uom.categ@12.0
            self.env['product.uom.categ'],
            # hit: xmlid-renamed:product.group_uom@12.0
            self.env.ref('product.group_uom'),
            # hit: xmlid-renamed:product.product_uom_unit@12.0
            self.env.ref('product.product_uom_unit'),
            # hit: xmlid-renamed:product.product_uom_kgm@12.0
            self.env.ref('product.product_uom_kgm'),
            # hit: xmlid-renamed:product.product_uom_dozen@12.0
            self.env.ref('product.product_uom_dozen'),
            # hit: xmlid-renamed:product.product_uom_hour@12.0
            self.env.ref('product.product_uom_hour'),
            # hit: xmlid-renamed:product.product_uom_day@12.0
            self.env.ref('product.product_uom_day'),
            # hit: xmlid-renamed:product.product_uom_gram@12.0
            self.env.ref('product.product_uom_gram'),
            # hit: xmlid-renamed:product.product_uom_ton@12.0
            self.env.ref('product.product_uom_ton'),
            # hit: xmlid-renamed:product.product_uom_litre@12.0
            self.env.ref('product.product_uom_litre'),
            # hit: xmlid-renamed:product.product_uom_meter@12.0
            self.env.ref('product.product_uom_meter'),
            # hit: xmlid-renamed:product.product_uom_km@12.0
            self.env.ref('product.product_uom_km'),
            # hit: xmlid-renamed:product.product_uom_cm@12.0
            self.env.ref('product.product_uom_cm'),
            # hit: xmlid-renamed:product.product_uom_inch@12.0
            self.env.ref('product.product_uom_inch'),
            # hit: xmlid-renamed:product.product_uom_foot@12.0
            self.env.ref('product.product_uom_foot'),
            # hit: xmlid-renamed:product.product_uom_mile@12.0
            self.env.ref('product.product_uom_mile'),
            # hit: xmlid-renamed:product.product_uom_floz@12.0
            self.env.ref('product.product_uom_floz'),
            # hit: xmlid-renamed:product.product_uom_qt@12.0
            self.env.ref('product.product_uom_qt'),
            # hit: xmlid-renamed:product.product_uom_gal@12.0
            self.env.ref('product.product_uom_gal'),
            # hit: xmlid-renamed:product.product_uom_lb@12.0
            self.env.ref('product.product_uom_lb'),
            # hit: xmlid-renamed:product.product_uom_oz@12.0
            self.env.ref('product.product_uom_oz'),
            # hit: xmlid-renamed:product.product_uom_categ_unit@12.0
            self.env.ref('product.product_uom_categ_unit'),
            # hit: xmlid-renamed:product.product_uom_categ_kgm@12.0
            self.env.ref('product.product_uom_categ_kgm'),
            # hit: xmlid-renamed:product.product_uom_categ_vol@12.0
            self.env.ref('product.product_uom_categ_vol'),
            # hit: xmlid-renamed:product.uom_categ_length@12.0
            self.env.ref('product.uom_categ_length'),
            # hit: xmlid-renamed:product.uom_categ_wtime@12.0
            self.env.ref('product.uom_categ_wtime'),
            # hit: xmlid-renamed:product.product_uom_tree_view@12.0
            self.env.ref('product.product_uom_tree_view'),
            # hit: xmlid-renamed:product.product_uom_form_view@12.0
            self.env.ref('product.product_uom_form_view'),
            # hit: xmlid-renamed:product.product_uom_form_action@12.0
            self.env.ref('product.product_uom_form_action'),
            # hit: xmlid-renamed:product.product_uom_categ_form_action@12.0
            self.env.ref('product.product_uom_categ_form_action'),
            # hit: model-renamed:product.attribute.line@12.0
            self.env['product.attribute.line'],
            # hit: model-renamed:product.attribute.price@12.0
            self.env['product.attribute.price'],
        ]

class ProductAttributeValue(models.Model):
    _inherit = 'product.attribute.value'

    def read_fields(self):
        return [
            # hit: field-removed:product.attribute.value.price_extra@12.0
            self.price_extra,
            # hit: field-removed:product.attribute.value.price_ids@12.0
            self.price_ids,
        ]

class ProductProduct(models.Model):
    _inherit = 'product.product'

    def read_fields(self):
        return [
            # hit: field-renamed:product.product.purchase_count@12.0
            self.purchase_count,
            # hit: field-renamed:product.product.mo_count@12.0
            self.mo_count,
        ]

    def call_methods(self):
        # hit: method-renamed:product.product._sales_count@12.0
        self._sales_count()

    # hit: method-signature:product.product._select_seller@12.0
    def _select_seller(self, partner_id=False, quantity=0.0, date=None, uom_id=False):
        return None

class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-renamed:product.template.purchase_count@12.0
            self.purchase_count,
            # hit: field-renamed:product.template.mo_count@12.0
            self.mo_count,
            # hit: field-removed:product.template.quote_description@12.0
            self.quote_description,
            # hit: field-removed:product.template.asset_category_id@12.0
            self.asset_category_id,
            # hit: field-removed:product.template.intrastat_id@12.0
            self.intrastat_id,
        ]
