from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def open_act_window(self):
        # hit: method-changed:ir.actions.act_window.read@14.0
        return self.env["ir.actions.act_window"].browse(7).read()

    def sudo_act_window(self):
        # ok: method-changed
        return self.env["ir.actions.act_window"]._for_xml_id("base.action_partner_form")

    def open_actions(self):
        # hit: method-changed:ir.actions.actions.read@14.0
        return self.env["ir.actions.actions"].browse(7).read()

    def sudo_actions(self):
        # ok: method-changed
        return self.env["ir.actions.act_window"].browse(7).sudo().read()("base.action_partner_form")

    def open_report(self):
        # hit: method-changed:ir.actions.report.read@14.0
        return self.env["ir.actions.report"].browse(7).read()

    def sudo_report(self):
        # ok: method-changed
        return self.env["ir.actions.report"]._for_xml_id("base.action_partner_form")

    def open_client(self):
        # hit: method-changed:ir.actions.client.read@14.0
        return self.env["ir.actions.client"].browse(7).read()

    def sudo_client(self):
        # ok: method-changed
        return self.env["ir.actions.client"]._for_xml_id("base.action_partner_form")

    def open_act_url(self):
        # hit: method-changed:ir.actions.act_url.read@14.0
        return self.env["ir.actions.act_url"].browse(7).read()

    def sudo_act_url(self):
        # ok: method-changed
        return self.env["ir.actions.act_url"]._for_xml_id("base.action_partner_form")
