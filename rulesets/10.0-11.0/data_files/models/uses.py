from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: xmlid-renamed:report.external_layout@11.0
            self.env.ref('report.external_layout'),
            # hit: xmlid-renamed:report.internal_layout@11.0
            self.env.ref('report.internal_layout'),
            # hit: xmlid-renamed:report.html_container@11.0
            self.env.ref('report.html_container'),
            # hit: xmlid-renamed:report.minimal_layout@11.0
            self.env.ref('report.minimal_layout'),
            # hit: xmlid-renamed:report.layout@11.0
            self.env.ref('report.layout'),
            # hit: xmlid-renamed:report.preview_internalreport@11.0
            self.env.ref('report.preview_internalreport'),
            # hit: xmlid-renamed:report.preview_externalreport@11.0
            self.env.ref('report.preview_externalreport'),
            # hit: xmlid-renamed:report.assets_common@11.0
            self.env.ref('report.assets_common'),
            # hit: xmlid-renamed:report.assets_pdf@11.0
            self.env.ref('report.assets_pdf'),
            # hit: xmlid-renamed:report.assets_editor@11.0
            self.env.ref('report.assets_editor'),
            # hit: xmlid-removed:report.external_layout_header@11.0
            self.env.ref('report.external_layout_header'),
            # hit: xmlid-removed:report.external_layout_footer@11.0
            self.env.ref('report.external_layout_footer'),
            # hit: xmlid-renamed:report.paperformat_euro@11.0
            self.env.ref('report.paperformat_euro'),
            # hit: xmlid-renamed:report.paperformat_us@11.0
            self.env.ref('report.paperformat_us'),
            # hit: xmlid-renamed:report.paper_format_action@11.0
            self.env.ref('report.paper_format_action'),
            # hit: xmlid-renamed:report.reports_action@11.0
            self.env.ref('report.reports_action'),
            # hit: xmlid-renamed:report.paper_format_menuitem@11.0
            self.env.ref('report.paper_format_menuitem'),
            # hit: xmlid-renamed:report.reports_menuitem@11.0
            self.env.ref('report.reports_menuitem'),
            # hit: xmlid-renamed:report.reporting_menuitem@11.0
            self.env.ref('report.reporting_menuitem'),
            # hit: xmlid-renamed:report.paperformat_view_tree@11.0
            self.env.ref('report.paperformat_view_tree'),
            # hit: xmlid-renamed:report.paperformat_view_form@11.0
            self.env.ref('report.paperformat_view_form'),
            # hit: xmlid-removed:report.assets_backend@11.0
            self.env.ref('report.assets_backend'),
        ]
