import base64
import binascii

from odoo import _, fields, http
from odoo.addons.portal.controllers.mail import _message_post_helper
from odoo.addons.portal.controllers.portal import CustomerPortal, get_records_pager, pager as portal_pager
from odoo.exceptions import AccessError, MissingError
from odoo.http import request
from odoo.osv.expression import OR


class BrimPortal(CustomerPortal):
    MANDATORY_BILLING_FIELDS = CustomerPortal.MANDATORY_BILLING_FIELDS + ["vat"]
    _items_per_page = 40

    def _prepare_home_portal_values(self, counters):
        values = super()._prepare_home_portal_values(counters)
        if "contract_count" in counters:
            model = request.env["brim.frame.contract"]
            allowed = model.check_access_rights("read", raise_exception=False)
            values["contract_count"] = model.search_count(self._contract_domain()) if allowed else 0
        return values

    def _contract_domain(self):
        partner = request.env.user.partner_id.commercial_partner_id
        return [("partner_id", "child_of", partner.ids), ("state", "!=", "draft")]

    def _contract_values(self, contract, access_token, **kwargs):
        values = {"page_name": "contract", "contract": contract}
        return self._get_page_view_values(
            contract, access_token, values, "my_contracts_history", False, **kwargs)

    @http.route(["/my/contracts", "/my/contracts/page/<int:page>"], type="http", auth="user", website=True)
    def portal_my_contracts(self, page=1, sortby=None, search=None, search_in="all", **kw):
        values = self._prepare_portal_layout_values()
        contracts = request.env["brim.frame.contract"]
        sortings = {
            "date": {"label": _("Start"), "order": "date_start desc"},
            "name": {"label": _("Number"), "order": "name"},
        }
        inputs = {
            "all": {"input": "all", "label": _("Search in all")},
            "product": {"input": "product", "label": _("Search in articles")},
        }
        sortby = sortby or "date"
        domain = self._contract_domain()
        if search:
            search_domain = [("line_ids.product_id", "ilike", search)]
            if search_in == "all":
                search_domain = OR([search_domain, [("name", "ilike", search)]])
            domain += search_domain
        total = contracts.search_count(domain)
        pager = portal_pager(
            url="/my/contracts",
            url_args={"sortby": sortby, "search": search, "search_in": search_in},
            total=total, page=page, step=self._items_per_page)
        records = contracts.search(
            domain, order=sortings[sortby]["order"], limit=self._items_per_page, offset=pager["offset"])
        request.session["my_contracts_history"] = records.ids[:100]
        values.update({
            "contracts": records,
            "page_name": "contract",
            "pager": pager,
            "default_url": "/my/contracts",
            "searchbar_sortings": sortings,
            "searchbar_inputs": inputs,
            "search": search,
            "search_in": search_in,
            "sortby": sortby,
        })
        return request.render("brim_portal.portal_my_contracts", values)

    @http.route(["/my/contracts/<int:contract_id>"], type="http", auth="public", website=True)
    def portal_contract(self, contract_id, access_token=None, message=False, **kw):
        try:
            contract = self._document_check_access("brim.frame.contract", contract_id, access_token)
        except (AccessError, MissingError):
            return request.redirect("/my")
        values = self._contract_values(contract, access_token, **kw)
        values["message"] = message
        return request.render("brim_portal.portal_contract", values)

    @http.route(["/my/contracts/<int:contract_id>/sign"], type="json", auth="public", website=True)
    def portal_contract_sign(self, contract_id, access_token=None, name=None, signature=None):
        try:
            contract = self._document_check_access("brim.frame.contract", contract_id, access_token)
        except (AccessError, MissingError):
            return {"error": _("Invalid contract.")}
        if not signature:
            return {"error": _("Signature is missing.")}
        try:
            base64.b64decode(signature, validate=True)
        except (TypeError, binascii.Error):
            return {"error": _("Invalid signature data.")}
        _message_post_helper(
            "brim.frame.contract", contract.id, _("Signed by %s") % name,
            attachments=[("signature.png", base64.b64decode(signature))],
            **({"token": access_token} if access_token else {}))
        return {"force_refresh": True, "redirect_url": contract.get_portal_url(query_string="&message=sign_ok")}

    @http.route("/my/promise", type="json", auth="user", website=True)
    def promise(self, date):
        """Earliest delivery is tomorrow; the shop asks before checkout."""
        wanted = fields.Date.from_string(date)
        earliest = fields.Date.add(fields.Date.today(), days=1)
        data = request.jsonrequest
        request.session["delivery_promise"] = fields.Date.to_string(max(wanted, earliest))
        return {"id": data.get("id"), "date": request.session["delivery_promise"]}
