from odoo import fields, models


class Employee(models.Model):
    _inherit = "hr.employee"

    def account(self):
        # hit: field-renamed
        account = self.bank_account_id
        # ok: field-renamed
        return account, self.name, "bank_account_id"


class Contract(models.Model):
    # hit: model-renamed
    _inherit = "hr.contract"


class Offer(models.Model):
    _name = "x.offer"
    _description = "hr.contract"

    bank_account_id = fields.Many2one("res.partner.bank")
    # hit: model-renamed
    candidate_id = fields.Many2one("hr.candidate")
    # ok: model-renamed
    applicant_id = fields.Many2one("hr.applicant", string="hr.candidate hr.contract")

    def account(self):
        # ok: field-renamed
        return self.bank_account_id
