from odoo import fields, models


class Move(models.Model):
    _inherit = "account.move"

    def check(self):
        # hit: field-renamed
        payment = self.payment_id
        # hit: field-removed
        pending = self.to_check
        # ok: field-renamed
        return payment, pending, self.partner_id, "payment_id to_check"


class Payment(models.Model):
    _inherit = "account.payment"

    def check(self):
        # hit: field-removed
        internal = self.is_internal_transfer
        # ok: field-removed
        return internal, self.amount, "is_internal_transfer"


class Account(models.Model):
    _inherit = "account.account"

    def check(self):
        # hit: field-renamed
        company = self.company_id
        # ok: field-renamed
        return company, self.name, "company_id"


class Company(models.Model):
    _inherit = "res.company"

    def check(self):
        # hit: field-removed
        date = self.period_lock_date
        # ok: field-removed
        return date, self.fiscalyear_lock_date, "period_lock_date"


class Order(models.Model):
    _inherit = "sale.order"

    def check(self):
        # hit: field-removed
        account = self.analytic_account_id
        # ok: field-removed
        return account, self.company_id, "analytic_account_id"


class Book(models.Model):
    _name = "x.book"
    _description = "Book"

    payment_id = fields.Many2one("account.payment")
    company_id = fields.Many2one("res.company")
    analytic_account_id = fields.Many2one("account.analytic.account")
    to_check = fields.Boolean()

    def check(self):
        # ok: field-renamed
        first = self.payment_id, self.company_id
        # ok: field-removed
        return first, self.to_check, self.analytic_account_id


class OrderLine(models.Model):
    _inherit = "sale.order.line"

    # hit: method-renamed
    def _convert_to_tax_base_line_dict(self, **kwargs):
        return {}

    # ok: method-renamed
    def base_line(self):
        return "_convert_to_tax_base_line_dict"
