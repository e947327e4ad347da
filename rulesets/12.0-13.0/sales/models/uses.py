from odoo import models


class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.confirmation_date@13.0
            self.confirmation_date,
            # hit: field-removed:sale.order.delivery_price@13.0
            self.delivery_price,
            # hit: field-removed:sale.order.available_carrier_ids@13.0
            self.available_carrier_ids,
        ]

    def calls(self, values):
        # hit: method-renamed:sale.order.action_invoice_create@13.0
        self.action_invoice_create()
        # hit: method-removed:sale.order._finalize_invoices@13.0
        self._finalize_invoices()
        # hit: method-removed:sale.order.print_quotation@13.0
        self.print_quotation()
        # hit: method-removed:sale.order.force_quotation_send@13.0
        self.force_quotation_send()
        # hit: method-removed:sale.order.order_lines_layouted@13.0
        self.order_lines_layouted()
        # hit: method-removed:sale.order.get_delivery_price@13.0
        self.get_delivery_price()
        # hit: method-signature:sale.order.has_to_be_signed@13.0
        self.has_to_be_signed(also_in_draft=True)
        # ok: method-signature
        self.has_to_be_signed(True)
        # hit: method-signature:sale.order.has_to_be_paid@13.0
        self.has_to_be_paid(also_in_draft=True)
        # ok: method-signature
        self.has_to_be_paid(True)

    # hit: method-signature:sale.order.set_delivery_line@13.0
    def set_delivery_line(self):
        return None


class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def calls(self, values):
        # hit: method-removed:sale.order.line.invoice_line_create@13.0
        self.invoice_line_create()
        # hit: method-removed:sale.order.line.invoice_line_create_vals@13.0
        self.invoice_line_create_vals()
        # hit: method-signature:sale.order.line._prepare_invoice_line@13.0
        self._prepare_invoice_line(values)
        # ok: method-signature
        self._prepare_invoice_line()

    # hit: method-signature:sale.order.line._action_launch_stock_rule@13.0
    def _action_launch_stock_rule(self):
        return None

    # hit: method-signature:sale.order.line._get_qty_procurement@13.0
    def _get_qty_procurement(self):
        return None


class SaleReport(models.Model):
    _inherit = 'sale.report'

    def read_fields(self):
        return [
            # hit: field-removed:sale.report.confirmation_date@13.0
            self.confirmation_date,
        ]


class ResCompany(models.Model):
    _inherit = 'res.company'

    def read_fields(self):
        return [
            # hit: field-renamed:res.company.sale_note@13.0
            self.sale_note,
        ]


class ResConfigSettings(models.Model):
    _inherit = 'res.config.settings'

    def read_fields(self):
        return [
            # hit: field-renamed:res.config.settings.sale_note@13.0
            self.sale_note,
            # hit: field-renamed:res.config.settings.use_sale_note@13.0
            self.use_sale_note,
            # hit: field-renamed:res.config.settings.auto_done_setting@13.0
            self.auto_done_setting,
            # hit: field-removed:res.config.settings.multi_sales_price@13.0
            self.multi_sales_price,
            # hit: field-removed:res.config.settings.multi_sales_price_method@13.0
            self.multi_sales_price_method,
            # hit: field-renamed:res.config.settings.sale_pricelist_setting@13.0
            self.sale_pricelist_setting,
            # hit: field-removed:res.config.settings.group_sale_order_dates@13.0
            self.group_sale_order_dates,
            # hit: field-removed:res.config.settings.company_share_product@13.0
            self.company_share_product,
            # hit: field-removed:res.config.settings.company_share_partner@13.0
            self.company_share_partner,
        ]


class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-removed:product.template.item_ids@13.0
            self.item_ids,
            # hit: field-removed:product.template.website_price@13.0
            self.website_price,
            # hit: field-removed:product.template.valid_product_attribute_ids@13.0
            self.valid_product_attribute_ids,
            # hit: field-removed:product.template.property_cost_method@13.0
            self.property_cost_method,
            # hit: field-removed:product.template.property_valuation@13.0
            self.property_valuation,
        ]

    def calls(self, values):
        # hit: method-renamed:product.template.create_variant_ids@13.0
        self.create_variant_ids()


class ProductProduct(models.Model):
    _inherit = 'product.product'

    def read_fields(self):
        return [
            # hit: field-renamed:product.product.attribute_value_ids@13.0
            self.attribute_value_ids,
            # hit: field-removed:product.product.pricelist_item_ids@13.0
            self.pricelist_item_ids,
            # hit: field-removed:product.product.website_price@13.0
            self.website_price,
        ]

    def calls(self, values):
        # hit: method-removed:product.product.price_get@13.0
        self.price_get()
        # hit: method-removed:product.product.get_history_price@13.0
        self.get_history_price()


class ProductAttribute(models.Model):
    _inherit = 'product.attribute'

    def read_fields(self):
        return [
            # hit: field-renamed:product.attribute.type@13.0
            self.type,
        ]


class ProductPricelist(models.Model):
    _inherit = 'product.pricelist'

    def calls(self, values):
        # hit: method-renamed:product.pricelist._get_partner_pricelist@13.0
        self._get_partner_pricelist()


class RuleModels(models.Model):
    _name = 'rule.models'
    _description = 'Models'

    def models(self):
        return [
            # hit: model-removed:product.price.history@13.0
            self.env['product.price.history'],
        ]

    def names(self):
        return [
            # ok: model-removed
            'a text about product.price.history',
        ]
