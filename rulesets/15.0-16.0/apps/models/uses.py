from odoo import models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-renamed:stock.production.lot@16.0
            self.env['stock.production.lot'],
            # hit: model-renamed:stock.location.route@16.0
            self.env['stock.location.route'],
            # hit: model-renamed:coupon.program@16.0
            self.env['coupon.program'],
        ]

    def names(self):
        return [
            # ok: model-renamed
            'a text about stock.production.lot',
            # ok: model-renamed
            'a text about stock.location.route',
            # ok: model-renamed
            'a text about coupon.program',
        ]


class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.picking.move_lines@16.0
            self.move_lines,
        ]


class StockMoveLine(models.Model):
    _inherit = 'stock.move.line'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.move.line.product_uom_qty@16.0
            self.product_uom_qty,
            # hit: field-renamed:stock.move.line.product_qty@16.0
            self.product_qty,
        ]


class StockRule(models.Model):
    _inherit = 'stock.rule'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.rule.location_id@16.0
            self.location_id,
        ]


class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def calls(self):
        # hit: method-removed:sale.order.line.product_id_change@16.0
        self.product_id_change()
        # hit: method-removed:sale.order.line.product_uom_change@16.0
        self.product_uom_change()
        # hit: method-renamed:sale.order.line._get_to_invoice_qty@16.0
        self._get_to_invoice_qty()


class ProductPricelist(models.Model):
    _inherit = 'product.pricelist'

    def calls(self):
        # hit: method-removed:product.pricelist.get_product_price@16.0
        self.get_product_price()


class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.employee.timesheet_cost@16.0
            self.timesheet_cost,
        ]


class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead.lost_reason@16.0
            self.lost_reason,
        ]
