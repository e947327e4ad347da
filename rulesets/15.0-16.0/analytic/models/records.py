from odoo import models


class HrExpense(models.Model):
    _inherit = "hr.expense"

    def account_of(self):
        # hit: field-renamed:hr.expense.analytic_account_id@16.0
        return self.analytic_account_id

    def shares_of(self):
        # ok: field-renamed
        return self.analytic_distribution

    def tags_of(self):
        # hit: field-removed:hr.expense.analytic_tag_ids@16.0
        return self.analytic_tag_ids

    def currency_of(self):
        # ok: field-removed
        return self.currency_id


class PurchaseOrderLine(models.Model):
    _inherit = "purchase.order.line"

    def account_of(self):
        # hit: field-renamed:purchase.order.line.account_analytic_id@16.0
        return self.account_analytic_id

    def shares_of(self):
        # ok: field-renamed
        return self.analytic_distribution

    def tags_of(self):
        # hit: field-removed:purchase.order.line.analytic_tag_ids@16.0
        return self.analytic_tag_ids

    def currency_of(self):
        # ok: field-removed
        return self.currency_id


class AccountReconcileModelLine(models.Model):
    _inherit = "account.reconcile.model.line"

    def account_of(self):
        # hit: field-renamed:account.reconcile.model.line.analytic_account_id@16.0
        return self.analytic_account_id

    def shares_of(self):
        # ok: field-renamed
        return self.analytic_distribution


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    def tags_of(self):
        # hit: field-removed:sale.order.line.analytic_tag_ids@16.0
        return self.analytic_tag_ids

    def currency_of(self):
        # ok: field-removed
        return self.currency_id
