from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    confirmation_date = fields.Char()
    delivery_price = fields.Char()
    available_carrier_ids = fields.Char()
    sale_note = fields.Char()
    use_sale_note = fields.Char()
    auto_done_setting = fields.Char()
    multi_sales_price = fields.Char()
    multi_sales_price_method = fields.Char()
    sale_pricelist_setting = fields.Char()
    group_sale_order_dates = fields.Char()
    company_share_product = fields.Char()
    company_share_partner = fields.Char()
    item_ids = fields.Char()
    website_price = fields.Char()
    valid_product_attribute_ids = fields.Char()
    property_cost_method = fields.Char()
    property_valuation = fields.Char()
    attribute_value_ids = fields.Char()
    pricelist_item_ids = fields.Char()
    type = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.confirmation_date,
            # ok: field-removed
            self.delivery_price,
            # ok: field-removed
            self.available_carrier_ids,
            # ok: field-renamed
            self.sale_note,
            # ok: field-renamed
            self.use_sale_note,
            # ok: field-renamed
            self.auto_done_setting,
            # ok: field-removed
            self.multi_sales_price,
            # ok: field-removed
            self.multi_sales_price_method,
            # ok: field-renamed
            self.sale_pricelist_setting,
            # ok: field-removed
            self.group_sale_order_dates,
            # ok: field-removed
            self.company_share_product,
            # ok: field-removed
            self.company_share_partner,
            # ok: field-removed
            self.item_ids,
            # ok: field-removed
            self.website_price,
            # ok: field-removed
            self.valid_product_attribute_ids,
            # ok: field-removed
            self.property_cost_method,
            # ok: field-removed
            self.property_valuation,
            # ok: field-renamed
            self.attribute_value_ids,
            # ok: field-removed
            self.pricelist_item_ids,
            # ok: field-renamed
            self.type,
        ]

    # ok: method-renamed
    def action_invoice_create(self):
        return None

    # ok: method-removed
    def _finalize_invoices(self):
        return None

    # ok: method-removed
    def print_quotation(self):
        return None

    # ok: method-removed
    def force_quotation_send(self):
        return None

    # ok: method-removed
    def order_lines_layouted(self):
        return None

    # ok: method-removed
    def get_delivery_price(self):
        return None

    # ok: method-removed
    def invoice_line_create(self):
        return None

    # ok: method-removed
    def invoice_line_create_vals(self):
        return None

    # ok: method-renamed
    def create_variant_ids(self):
        return None

    # ok: method-removed
    def price_get(self):
        return None

    # ok: method-removed
    def get_history_price(self):
        return None

    # ok: method-renamed
    def _get_partner_pricelist(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.action_invoice_create()
        # ok: method-removed
        self._finalize_invoices()
        # ok: method-removed
        self.print_quotation()
        # ok: method-removed
        self.force_quotation_send()
        # ok: method-removed
        self.order_lines_layouted()
        # ok: method-removed
        self.get_delivery_price()
        # ok: method-removed
        self.invoice_line_create()
        # ok: method-removed
        self.invoice_line_create_vals()
        # ok: method-renamed
        self.create_variant_ids()
        # ok: method-removed
        self.price_get()
        # ok: method-removed
        self.get_history_price()
        # ok: method-renamed
        self._get_partner_pricelist()
