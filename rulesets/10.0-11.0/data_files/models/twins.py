from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: xmlid-renamed
            self.env.ref('report.external_layout_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.internal_layout_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.html_container_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.minimal_layout_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.layout_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.preview_internalreport_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.preview_externalreport_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.assets_common_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.assets_pdf_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.assets_editor_custom'),
            # ok: xmlid-removed
            self.env.ref('report.external_layout_header_custom'),
            # ok: xmlid-removed
            self.env.ref('report.external_layout_footer_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.paperformat_euro_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.paperformat_us_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.paper_format_action_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.reports_action_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.paper_format_menuitem_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.reports_menuitem_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.reporting_menuitem_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.paperformat_view_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('report.paperformat_view_form_custom'),
            # ok: xmlid-removed
            self.env.ref('report.assets_backend_custom'),
        ]
