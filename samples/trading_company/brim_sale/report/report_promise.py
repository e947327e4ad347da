from odoo import api, models


class ReportPromise(models.AbstractModel):
    _name = "report.brim_sale.report_promise"
    _description = "Delivery promises"

    @api.model
    def _get_report_values(self, docids, data=None):
        orders = self.env["sale.order"].browse(docids)
        by_date = {}
        for order in orders.filtered("delivery_promise"):
            by_date.setdefault(order.delivery_promise, self.env["sale.order"])
            by_date[order.delivery_promise] |= order
        return {
            "doc_ids": docids,
            "doc_model": "sale.order",
            "docs": orders,
            "days": sorted(by_date.items()),
        }
