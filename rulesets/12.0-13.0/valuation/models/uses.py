from odoo import models


class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-removed:stock.move.remaining_qty@13.0
            self.remaining_qty,
            # hit: field-removed:stock.move.remaining_value@13.0
            self.remaining_value,
            # hit: field-removed:stock.move.value@13.0
            self.value,
        ]

    def calls(self, values):
        # hit: method-removed:stock.move._run_valuation@13.0
        self._run_valuation()
        # hit: method-removed:stock.move._run_fifo@13.0
        self._run_fifo()

    # hit: method-signature:stock.move._action_done@13.0
    def _action_done(self):
        return None

    # hit: method-signature:stock.move._account_entry_move@13.0
    def _account_entry_move(self):
        return None

    # hit: method-signature:stock.move._create_account_move_line@13.0
    def _create_account_move_line(self, credit_account_id, debit_account_id, journal_id):
        return None

    # hit: method-signature:stock.move._prepare_account_move_line@13.0
    def _prepare_account_move_line(self, qty, cost, credit_account_id, debit_account_id):
        return None

    # hit: method-signature:stock.move._generate_valuation_lines_data@13.0
    def _generate_valuation_lines_data(self, partner_id, qty, debit_value, credit_value, debit_account_id, credit_account_id):
        return None


class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def calls(self, values):
        # hit: method-signature:stock.picking._create_backorder@13.0
        self._create_backorder(backorder_moves=values)
        # ok: method-signature
        self._create_backorder()

    # hit: method-signature:stock.picking._put_in_pack@13.0
    def _put_in_pack(self):
        return None


class StockMoveLine(models.Model):
    _inherit = 'stock.move.line'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.move.line.lot_produced_id@13.0
            self.lot_produced_id,
        ]


class StockQuantityHistory(models.Model):
    _inherit = 'stock.quantity.history'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.quantity.history.date@13.0
            self.date,
        ]


class MrpProductProduce(models.Model):
    _inherit = 'mrp.product.produce'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.product.produce.produce_line_ids@13.0
            self.produce_line_ids,
        ]


class ProductProduct(models.Model):
    _inherit = 'product.product'

    def read_fields(self):
        return [
            # hit: field-removed:product.product.stock_value@13.0
            self.stock_value,
            # hit: field-removed:product.product.qty_at_date@13.0
            self.qty_at_date,
        ]

    def calls(self, values):
        # hit: method-renamed:product.product.do_change_standard_price@13.0
        self.do_change_standard_price()
