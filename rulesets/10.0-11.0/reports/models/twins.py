from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about ir.actions.report.xml',
            # ok: model-removed
            'a text about res.font',
            # ok: model-renamed
            'a text about report',
            # ok: model-removed
            'a text about report.abstract_report',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    report_rml = fields.Char()
    report_sxw = fields.Char()
    report_xsl = fields.Char()
    report_xml = fields.Char()
    report_sxw_content = fields.Char()
    report_rml_content = fields.Char()
    parser = fields.Char()
    auto = fields.Char()
    header = fields.Char()
    ir_values_id = fields.Char()
    rml_header1 = fields.Char()
    rml_footer = fields.Char()
    rml_header = fields.Char()
    rml_header2 = fields.Char()
    rml_header3 = fields.Char()
    rml_paper_format = fields.Char()
    rml_footer_readonly = fields.Char()
    custom_footer = fields.Char()
    font = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.report_rml,
            # ok: field-removed
            self.report_sxw,
            # ok: field-removed
            self.report_xsl,
            # ok: field-removed
            self.report_xml,
            # ok: field-removed
            self.report_sxw_content,
            # ok: field-removed
            self.report_rml_content,
            # ok: field-removed
            self.parser,
            # ok: field-removed
            self.auto,
            # ok: field-removed
            self.header,
            # ok: field-renamed
            self.ir_values_id,
            # ok: field-removed
            self.rml_header1,
            # ok: field-removed
            self.rml_footer,
            # ok: field-removed
            self.rml_header,
            # ok: field-removed
            self.rml_header2,
            # ok: field-removed
            self.rml_header3,
            # ok: field-removed
            self.rml_paper_format,
            # ok: field-removed
            self.rml_footer_readonly,
            # ok: field-removed
            self.custom_footer,
            # ok: field-removed
            self.font,
        ]

    # ok: method-renamed
    def render_report(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.render_report()
