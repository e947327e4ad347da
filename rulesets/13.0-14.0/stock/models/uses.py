from odoo import models


class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def calls(self):
        # hit: method-renamed:stock.picking.action_done@14.0
        self.action_done()
        # hit: method-renamed:stock.picking.put_in_pack@14.0
        self.put_in_pack()


class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.move.date_expected@14.0
            self.date_expected,
        ]


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-removed:mrp.product.produce@14.0
            self.env['mrp.product.produce'],
        ]

    def names(self):
        return [
            # ok: model-removed
            'a text about mrp.product.produce',
        ]


class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    # hit: method-signature:sale.order.line._prepare_invoice_line@14.0
    def _prepare_invoice_line(self):
        return None
