from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:ir.actions.report.xml@11.0
            self.env['ir.actions.report.xml'],
            # hit: model-removed:res.font@11.0
            self.env['res.font'],
            # hit: model-renamed:report@11.0
            self.env['report'],
            # hit: model-removed:report.abstract_report@11.0
            self.env['report.abstract_report'],
        ]

class IrActionsReportXml(models.Model):
    # hit: model-renamed:ir.actions.report.xml@11.0
    _inherit = 'ir.actions.report.xml'

    def read_fields(self):
        return [
            # hit: field-removed:ir.actions.report.xml.report_rml@11.0
            self.report_rml,
            # hit: field-removed:ir.actions.report.xml.report_sxw@11.0
            self.report_sxw,
            # hit: field-removed:ir.actions.report.xml.report_xsl@11.0
            self.report_xsl,
            # hit: field-removed:ir.actions.report.xml.report_xml@11.0
            self.report_xml,
            # hit: field-removed:ir.actions.report.xml.report_sxw_content@11.0
            self.report_sxw_content,
            # hit: field-removed:ir.actions.report.xml.report_rml_content@11.0
            self.report_rml_content,
            # hit: field-removed:ir.actions.report.xml.parser@11.0
            self.parser,
            # hit: field-removed:ir.actions.report.xml.auto@11.0
            self.auto,
            # hit: field-removed:ir.actions.report.xml.header@11.0
            self.header,
            # hit: field-renamed:ir.actions.report.xml.ir_values_id@11.0
            self.ir_values_id,
        ]

    def call_methods(self):
        # hit: method-renamed:ir.actions.report.xml.render_report@11.0
        self.render_report()

class ResCompany(models.Model):
    _inherit = 'res.company'

    def read_fields(self):
        return [
            # hit: field-removed:res.company.rml_header1@11.0
            self.rml_header1,
            # hit: field-removed:res.company.rml_footer@11.0
            self.rml_footer,
            # hit: field-removed:res.company.rml_header@11.0
            self.rml_header,
            # hit: field-removed:res.company.rml_header2@11.0
            self.rml_header2,
            # hit: field-removed:res.company.rml_header3@11.0
            self.rml_header3,
            # hit: field-removed:res.company.rml_paper_format@11.0
            self.rml_paper_format,
            # hit: field-removed:res.company.rml_footer_readonly@11.0
            self.rml_footer_readonly,
            # hit: field-removed:res.company.custom_footer@11.0
            self.custom_footer,
            # hit: field-removed:res.company.font@11.0
            self.font,
        ]
