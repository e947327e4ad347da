from odoo import models


class Actions(models.Model):
    _name = "x.actions"
    _description = "Actions"

    def open(self):
        # hit: context-key-renamed
        partners = self.env["res.partner"].with_context(tree_view_ref="base.view_partner_tree")
        # ok: context-key-renamed
        return partners.with_context(form_view_ref="tree_view_ref")

    def windows(self):
        action = self.env["ir.actions.act_window"]._for_xml_id("base.action_partner_form")
        # hit: field-value-renamed
        action["views"] = [(False, "tree"), (False, "form")]
        # ok: field-value-renamed
        action["name"] = "tree"
        return {
            "type": "ir.actions.act_window",
            "name": "Windows",
            # hit: field-value-renamed
            "view_mode": "tree,form",
            # hit: field-value-renamed
            "views": [(False, "tree"), (False, "form")],
            # ok: field-value-renamed
            "target": "tree",
        }
