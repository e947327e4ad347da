import json

from werkzeug.exceptions import Forbidden, NotFound

from odoo import http
from odoo.addons.website_sale.controllers.main import WebsiteSale
from odoo.http import request


class BrimShop(WebsiteSale):

    def _get_search_domain(self, search, category, attrib_values, search_in_description=True):
        domain = super()._get_search_domain(search, category, attrib_values, search_in_description)
        brand = request.httprequest.args.get("brand")
        if brand and brand.isdigit():
            domain += [("brand_id", "child_of", int(brand))]
        return domain

    def _get_mandatory_fields_billing(self, country_id=False):
        return super()._get_mandatory_fields_billing(country_id) + ["vat", "company_name"]

    def checkout_form_validate(self, mode, all_form_values, data):
        error, messages = super().checkout_form_validate(mode, all_form_values, data)
        if data.get("legacy_code") and not data["legacy_code"].isdigit():
            error["legacy_code"] = "error"
        return error, messages

    @http.route(["/shop/quick-order"], type="http", auth="user", website=True, sitemap=False)
    def quick_order(self, **post):
        if request.env.user._is_public():
            raise Forbidden()
        values = {"pricelist": request.website.get_current_pricelist()}
        return request.render("brim_portal.quick_order", values)

    @http.route(["/shop/quick-order/add"], type="json", auth="user", methods=["POST"], website=True, csrf=False)
    def quick_order_add(self, rows=None):
        order = request.website.sale_get_order(force_create=True)
        unknown = []
        for row in rows or []:
            product = request.website.get_article(row.get("article"))
            if not product:
                unknown.append(row.get("article"))
                continue
            order._cart_update(product_id=product.id, add_qty=float(row.get("qty") or 1))
        return {"unknown": unknown, "cart_quantity": order.cart_quantity}

    @http.route("/shop/stock/<string:article>", type="http", auth="user", website=True)
    def stock_level(self, article):
        product = request.website.get_article(article)
        if not product:
            raise NotFound()
        body = json.dumps({"article": article, "available": product.virtual_available > 0})
        return request.make_response(body, headers=[("Content-Type", "application/json")])

    @http.route()
    def shop_payment_confirmation(self, **post):
        response = super().shop_payment_confirmation(**post)
        request.session.pop("delivery_promise", None)
        return response
