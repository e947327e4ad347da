from odoo import models


class RuleReport(models.AbstractModel):
    _name = 'report.rule.report'
    _description = 'Report'

    # hit: method-signature:BaseModel.render_html@10.0
    def render_html(self, data=None):
        return ''
