from odoo import fields, models


class Employee(models.Model):
    _inherit = "hr.employee"

    def home(self):
        # hit: field-removed
        address = self.address_home_id
        # hit: field-renamed
        phone = self.phone
        # ok: field-renamed
        return address, phone, self.work_phone, "address_home_id"


class Expense(models.Model):
    _inherit = "hr.expense"

    def price(self):
        # hit: field-renamed
        price = self.unit_amount
        # ok: field-renamed
        return price, self.quantity, "unit_amount"


class House(models.Model):
    _name = "x.house"
    _description = "hr.plan"

    phone = fields.Char()
    unit_amount = fields.Float()
    address_home_id = fields.Many2one("res.partner")
    # hit: model-renamed
    plan_id = fields.Many2one("hr.plan")
    # ok: model-renamed
    job_id = fields.Many2one("hr.job", string="hr.plan")

    def label(self):
        # ok: field-renamed
        phone = self.phone or self.unit_amount
        # ok: field-removed
        return phone, self.address_home_id
