from odoo import api, fields, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    score_ids = fields.One2many("partner.score", "partner_id", groups="account.group_account_invoice")
    score = fields.Integer(compute="_compute_score", groups="account.group_account_invoice")

    @api.depends("score_ids.score")
    def _compute_score(self):
        for partner in self:
            partner.score = partner.score_ids[:1].score

    @api.model
    def fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False):
        res = super().fields_view_get(view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu)
        if toolbar and not self.user_has_groups("account.group_account_manager"):
            actions = res.get("toolbar", {}).get("action", [])
            res["toolbar"]["action"] = [a for a in actions if "score" not in (a.get("name") or "").lower()]
        return res
