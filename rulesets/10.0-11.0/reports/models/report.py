from odoo import api, models


class RuleReport(models.AbstractModel):
    _name = 'report.rule.report'
    _description = 'Report'

    @api.model
    # hit: method-renamed:BaseModel.render_html@11.0
    def render_html(self, docids, data=None):
        return ''

    @api.model
    # ok: method-renamed
    def get_report_values(self, docids, data=None):
        return {}
