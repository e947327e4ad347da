from odoo import fields, models


class Employee(models.Model):
    # hit: model-changed:hr.employee@13.0
    _inherit = "hr.employee"

    badge = fields.Char()


class EmployeeBase(models.AbstractModel):
    # ok: model-changed
    _inherit = "hr.employee.base"

    locker = fields.Char()
