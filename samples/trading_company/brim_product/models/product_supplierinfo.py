from odoo import api, fields, models, _


class SupplierInfo(models.Model):
    _inherit = "product.supplierinfo"

    contract_ref = fields.Char("Contract")
    rebate = fields.Float("Rebate %")
    net_price = fields.Float(compute="_compute_net", store=True, digits="Product Price")
    last_import = fields.Datetime(readonly=True)
    # the vendor is the field "name" on this model; here for the search panel
    vendor_country_id = fields.Many2one(related="name.country_id", store=True, string="Vendor country")

    @api.depends("price", "rebate")
    def _compute_net(self):
        for line in self:
            line.net_price = line.price * (1 - line.rebate / 100.0)

    def name_get(self):
        return [(s.id, _("%s (%s)") % (s.name.display_name, s.contract_ref or _("no contract"))) for s in self]

    @api.model
    def _find_line(self, partner, product):
        return self.search([
            ("name", "=", partner.commercial_partner_id.id),
            ("product_tmpl_id", "=", product.product_tmpl_id.id),
            "|", ("product_id", "=", False), ("product_id", "=", product.id),
        ], limit=1)

    @api.onchange("name")
    def _onchange_name_brim(self):
        if self.name:
            self.currency_id = self.name.property_purchase_currency_id or self.env.company.currency_id
