from odoo import api, fields, models
from odoo.http import request


class Website(models.Model):
    _inherit = "website"

    hide_prices_for_guests = fields.Boolean(default=True)

    def _prepare_sale_order_values(self, partner, pricelist):
        values = super()._prepare_sale_order_values(partner, pricelist)
        contract = self.env["brim.frame.contract"].sudo().search(
            [("partner_id", "=", partner.commercial_partner_id.id), ("state", "=", "open")], limit=1)
        if contract:
            values["frame_contract_id"] = contract.id
        return values

    def sale_get_order(self, force_create=False, code=None, update_pricelist=False, force_pricelist=False):
        order = super().sale_get_order(
            force_create=force_create, code=code, update_pricelist=update_pricelist, force_pricelist=force_pricelist)
        if order and request and request.session.get("delivery_promise"):
            order.sudo().delivery_promise = request.session["delivery_promise"]
        return order

    @api.model
    def get_article(self, number):
        return self.env["product.product"].sudo().search([("article_no", "=", number), ("sale_ok", "=", True)], limit=1)


class ProductTemplate(models.Model):
    _inherit = "product.template"

    def _get_combination_info(self, combination=False, product_id=False, add_qty=1, pricelist=False,
                              parent_combination=False, only_template=False):
        info = super()._get_combination_info(
            combination=combination, product_id=product_id, add_qty=add_qty, pricelist=pricelist,
            parent_combination=parent_combination, only_template=only_template)
        website = self.env["website"].get_current_website()
        if website.hide_prices_for_guests and self.env.user._is_public():
            info.update(price=0.0, list_price=0.0)
        return info

    def _website_price_visible(self):
        # website_published and is_published are the same switch
        return self.website_published and not self.env.user._is_public()
