from odoo import fields, models, api


class ProductBrand(models.Model):
    _name = "brim.product.brand"
    _description = "Brand"
    _parent_name = "parent_id"
    _parent_store = True
    _rec_name = "complete_name"
    _order = "complete_name"

    name = fields.Char(required=True)
    complete_name = fields.Char(compute="_compute_complete_name", store=True, recursive=True)
    parent_id = fields.Many2one("brim.product.brand", ondelete="cascade", index=True)
    parent_path = fields.Char(index=True)
    child_ids = fields.One2many("brim.product.brand", "parent_id")
    logo = fields.Image(max_width=256, max_height=256)
    product_ids = fields.One2many("product.template", "brand_id")
    own_brand = fields.Boolean(help="We let this brand be produced for us")

    @api.depends("name", "parent_id.complete_name")
    def _compute_complete_name(self):
        for b in self:
            b.complete_name = "%s / %s" % (b.parent_id.complete_name, b.name) if b.parent_id else b.name

    @api.model
    def name_create(self, name):
        return self.create({"name": name.strip().title()}).name_get()[0]
