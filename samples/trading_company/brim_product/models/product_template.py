from odoo import _, api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import float_compare, float_is_zero
from lxml import etree


class ProductTemplate(models.Model):
    _inherit = "product.template"

    brand_id = fields.Many2one("brim.product.brand", "Brand", index=True)
    article_no = fields.Char("Article no.", index=True, copy=False)
    deposit_product_id = fields.Many2one("product.product", "Deposit", domain=[("detailed_type", "=", "service")],
                                         help="Service that is sold together with this product (bottles, pallets)")
    deposit_qty = fields.Float("Deposits per unit", default=1.0)
    shelf_life_days = fields.Integer()
    customs_tariff = fields.Char(size=11)
    min_margin = fields.Float("Minimum margin %", group_operator="avg")
    margin_ok = fields.Boolean(compute="_compute_margin_ok", search="_search_margin_ok")

    _sql_constraints = [
        ("article_no_company_uniq", "unique(article_no, company_id)", "Article numbers are unique per company!"),
    ]

    @api.depends("list_price", "standard_price", "min_margin")
    def _compute_margin_ok(self):
        for p in self:
            if float_is_zero(p.list_price, precision_digits=2):
                p.margin_ok = True
                continue
            margin = 100.0 * (p.list_price - p.standard_price) / p.list_price
            p.margin_ok = float_compare(margin, p.min_margin, precision_digits=2) >= 0

    def _search_margin_ok(self, operator, value):
        # standard_price is company dependent, so no SQL here
        ids = self.search([("min_margin", ">", 0)]).filtered("margin_ok").ids
        positive = (operator == "=") == bool(value)
        return ["|", ("min_margin", "=", 0), ("id", "in", ids)] if positive else [
            ("min_margin", ">", 0), ("id", "not in", ids)]

    @api.constrains("detailed_type", "deposit_product_id")
    def _check_deposit(self):
        for p in self:
            if p.deposit_product_id and p.detailed_type == "service":
                raise ValidationError(_("A service has no deposit."))

    @api.onchange("detailed_type")
    def _onchange_detailed_type_brim(self):
        # consumables are never invoiced by delivery at Brimstow
        if self.detailed_type == "consu":
            self.tracking = "none"
        if self.detailed_type != "product":
            self.shelf_life_days = 0

    @api.onchange("brand_id")
    def onchange_brand(self):
        if self.brand_id.own_brand and not self.seller_ids:
            return {"warning": {"title": _("No vendor"), "message": _("Own brands need a vendor with a contract price.")}}

    def name_get(self):
        if self._context.get("article_no"):
            return [(p.id, "%s %s" % (p.article_no or "-", p.name)) for p in self]
        return super(ProductTemplate, self).name_get()

    @api.model
    def fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False):
        res = super(ProductTemplate, self).fields_view_get(view_id, view_type, toolbar=toolbar, submenu=submenu)
        if view_type == "form" and not self.user_has_groups("purchase.group_purchase_user"):
            doc = etree.XML(res["arch"])
            for node in doc.xpath("//field[@name='standard_price']"):
                node.set("invisible", "1")
            res["arch"] = etree.tostring(doc, encoding="unicode")
        return res

    def _main_vendor_line(self):
        """first vendor line that is valid today"""
        self.ensure_one()
        today = fields.Date.context_today(self)
        for line in self.seller_ids.sorted("sequence"):
            if line.date_end and line.date_end < today:
                continue
            return line
        return self.env["product.supplierinfo"]

    def action_archive_without_stock(self):
        for p in self:
            if p.type == "product" and p.qty_available > 0:
                raise UserError(_("%s still has stock") % p.display_name)
        return self.action_archive()

    @api.model
    def create(self, vals):
        if not vals.get("article_no"):
            vals["article_no"] = self.env["ir.sequence"].next_by_code("brim.article")
        return super(ProductTemplate, self).create(vals)
