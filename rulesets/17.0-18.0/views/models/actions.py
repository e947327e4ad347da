from odoo import models


class Actions(models.Model):
    _name = "x.actions"
    _description = "Actions"

    def open(self):
        # hit: context-key-renamed
        partners = self.env["res.partner"].with_context(tree_view_ref="base.view_partner_tree")
        # ok: context-key-renamed
        return partners.with_context(form_view_ref="tree_view_ref")
