from odoo import api, models


class RuleReport(models.AbstractModel):
    _name = 'report.rule.report'
    _description = 'Report'

    @api.model
    # hit: method-renamed:BaseModel.get_report_values@12.0
    def get_report_values(self, docids, data=None):
        return {}

    @api.model
    # ok: method-renamed
    def _get_report_values(self, docids, data=None):
        return {}
