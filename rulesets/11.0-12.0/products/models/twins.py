from odoo import api, fields, models


class ProductProductPorted(models.Model):
    _inherit = 'product.product'

    # ok: method-signature
    def _select_seller(self, partner_id=False, quantity=0.0, date=None, uom_id=False, params=False):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about product.uom',
            # ok: model-renamed
            'a text about product.uom.categ',
            # ok: xmlid-renamed
            self.env.ref('product.group_uom_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_unit_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_kgm_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_dozen_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_hour_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_day_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_gram_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_ton_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_litre_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_meter_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_km_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_cm_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_inch_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_foot_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_mile_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_floz_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_qt_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_gal_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_lb_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_oz_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_categ_unit_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_categ_kgm_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_categ_vol_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.uom_categ_length_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.uom_categ_wtime_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_tree_view_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_form_view_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_form_action_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.product_uom_categ_form_action_custom'),
            # ok: model-renamed
            'a text about product.attribute.line',
            # ok: model-renamed
            'a text about product.attribute.price',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    price_extra = fields.Char()
    price_ids = fields.Char()
    purchase_count = fields.Char()
    mo_count = fields.Char()
    quote_description = fields.Char()
    asset_category_id = fields.Char()
    intrastat_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.price_extra,
            # ok: field-removed
            self.price_ids,
            # ok: field-renamed
            self.purchase_count,
            # ok: field-renamed
            self.mo_count,
            # ok: field-removed
            self.quote_description,
            # ok: field-removed
            self.asset_category_id,
            # ok: field-removed
            self.intrastat_id,
        ]

    # ok: method-renamed
    def _sales_count(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self._sales_count()
