from odoo import fields, models


class Leave(models.Model):
    _inherit = "hr.leave"

    def kind(self):
        # hit: field-removed
        kind = self.holiday_type
        # ok: field-removed
        return kind, self.name, "holiday_type"


class Allocation(models.Model):
    _inherit = "hr.leave.allocation"

    def kind(self):
        # hit: field-removed
        kind = self.holiday_type
        # ok: field-removed
        return kind, self.name, "holiday_type"


class Project(models.Model):
    _inherit = "project.project"

    def account(self):
        # hit: field-renamed
        account = self.analytic_account_id
        # ok: field-renamed
        return account, self.name, "analytic_account_id"


class Trip(models.Model):
    _name = "x.trip"
    _description = "Trip"

    holiday_type = fields.Char()
    analytic_account_id = fields.Many2one("account.analytic.account")

    def kind(self):
        # ok: field-removed
        kind = self.holiday_type
        # ok: field-renamed
        return kind, self.analytic_account_id
