from odoo import models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-removed:stock.inventory@15.0
            self.env['stock.inventory'],
            # hit: model-removed:stock.inventory.line@15.0
            self.env['stock.inventory.line'],
        ]

    def names(self):
        return [
            # ok: model-removed
            'a text about stock.inventory',
            # ok: model-removed
            'a text about stock.inventory.line',
        ]


class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.line.product_packaging@15.0
            self.product_packaging,
        ]


class ProjectTask(models.Model):
    _inherit = 'project.task'

    def read_fields(self):
        return [
            # hit: field-renamed:project.task.user_id@15.0
            self.user_id,
        ]


class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.amount_by_group@15.0
            self.amount_by_group,
        ]


class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.amount_by_group@15.0
            self.amount_by_group,
        ]


class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.move.line.tax_exigible@15.0
            self.tax_exigible,
        ]
