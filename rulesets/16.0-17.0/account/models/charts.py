from odoo import fields, models


class TermLine(models.Model):
    _inherit = "account.payment.term.line"

    def due(self):
        # hit: field-renamed
        days = self.days
        # hit: field-removed
        months = self.months
        # hit: field-removed
        end = self.end_month
        # ok: field-removed
        return days, months, end, "end_month"


class Template(models.Model):
    # hit: model-removed
    _inherit = "account.account.template"


class Chart(models.Model):
    _name = "x.chart"
    _description = "account.tax.template"

    days = fields.Integer()
    months = fields.Integer()
    # hit: model-removed
    tax_id = fields.Many2one("account.tax.template")
    # ok: model-removed
    account_id = fields.Many2one("account.account", string="account.account.template")

    def due(self):
        # ok: field-renamed
        days = self.days
        # ok: field-removed
        return days, self.months

    def post(self):
        # hit: model-renamed
        wizard = self.env["account.invoice.send"].create({})
        # ok: model-renamed
        return wizard, "account.invoice.send"
