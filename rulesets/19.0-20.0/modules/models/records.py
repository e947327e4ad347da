from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def with_hr_contract_type(self):
        # hit: model-renamed:hr.contract.type@20.0
        return self.env["hr.contract.type"]

    def say_hr_contract_type(self):
        # ok: model-renamed
        return "a hr"

    def with_stock_scrap(self):
        # hit: model-renamed:stock.scrap@20.0
        return self.env["stock.scrap"]

    def say_stock_scrap(self):
        # ok: model-renamed
        return "a stock"

    def with_product_template_attribute_exclusion(self):
        # hit: model-renamed:product.template.attribute.exclusion@20.0
        return self.env["product.template.attribute.exclusion"]

    def say_product_template_attribute_exclusion(self):
        # ok: model-renamed
        return "a product"

    def with_website_base_unit(self):
        # hit: model-renamed:website.base.unit@20.0
        return self.env["website.base.unit"]

    def say_website_base_unit(self):
        # ok: model-renamed
        return "a website"
