import logging

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.tools.safe_eval import safe_eval

_logger = logging.getLogger(__name__)


class PartnerScore(models.Model):
    _name = "partner.score"
    _description = "Partner score"
    _order = "date desc"
    _rec_name = "partner_id"

    partner_id = fields.Many2one("res.partner", required=True, ondelete="cascade", index=True)
    date = fields.Date(required=True, default=fields.Date.context_today)
    score = fields.Integer(group_operator="avg")
    days_late = fields.Float(group_operator="avg", digits=(8, 1))
    note = fields.Text()

    _sql_constraints = [
        ("partner_date", "unique(partner_id, date)", "One score a day is enough."),
    ]

    def name_get(self):
        return [(s.id, "%s: %d" % (s.partner_id.display_name, s.score)) for s in self]

    @api.model
    def _days_late(self, partner):
        """Average days between due date and last payment, last 12 months."""
        moves = self.env["account.move"].search([
            ("commercial_partner_id", "=", partner.id),
            ("move_type", "=", "out_invoice"),
            ("payment_state", "in", ("paid", "in_payment")),
            ("invoice_date", ">=", fields.Date.today() - relativedelta(months=12)),
        ])
        days = []
        for move in moves:
            lines = move.line_ids.filtered(lambda l: l.account_id.user_type_id.type == "receivable")
            partials = lines.mapped("matched_credit_ids")
            if partials and move.invoice_date_due:
                days.append((max(partials.mapped("max_date")) - move.invoice_date_due).days)
        return sum(days) / len(days) if days else 0.0

    @api.model
    def cron_compute(self):
        formula = self.env["ir.config_parameter"].sudo().get_param("partner_score.formula", "100 - 2 * days_late")
        partners = self.env["res.partner"].search([("customer_rank", ">", 0), ("parent_id", "=", False)])
        for partner in partners:
            late = self._days_late(partner)
            score = int(safe_eval(formula, {"days_late": late}))
            self.create({"partner_id": partner.id, "score": max(0, min(100, score)), "days_late": late})
        self.flush()
        partners.invalidate_cache(["score"], partners.ids)
        _logger.info("%s scores", len(partners))
