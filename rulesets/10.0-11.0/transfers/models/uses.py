from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:stock.picking.wave@11.0
            self.env['stock.picking.wave'],
            # hit: model-renamed:stock.picking.to.wave@11.0
            self.env['stock.picking.to.wave'],
        ]

class StockReturnPickingLine(models.Model):
    _inherit = 'stock.return.picking.line'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.return.picking.line.to_refund_so@11.0
            self.to_refund_so,
        ]

class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def read_fields(self):
        return [
            # hit: field-removed:stock.picking.pack_operation_ids@11.0
            self.pack_operation_ids,
            # hit: field-removed:stock.picking.pack_operation_product_ids@11.0
            self.pack_operation_product_ids,
            # hit: field-removed:stock.picking.pack_operation_pack_ids@11.0
            self.pack_operation_pack_ids,
            # hit: field-renamed:stock.picking.pack_operation_exist@11.0
            self.pack_operation_exist,
            # hit: field-renamed:stock.picking.min_date@11.0
            self.min_date,
            # hit: field-removed:stock.picking.max_date@11.0
            self.max_date,
            # hit: field-removed:stock.picking.recompute_pack_op@11.0
            self.recompute_pack_op,
            # hit: field-removed:stock.picking.launch_pack_operations@11.0
            self.launch_pack_operations,
            # hit: field-renamed:stock.picking.wave_id@11.0
            self.wave_id,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.picking.do_new_transfer@11.0
        self.do_new_transfer()
        # hit: method-removed:stock.picking.do_prepare_partial@11.0
        self.do_prepare_partial()
        # hit: method-renamed:stock.picking.recheck_availability@11.0
        self.recheck_availability()
        # hit: method-removed:stock.picking.rereserve_quants@11.0
        self.rereserve_quants()
        # hit: method-removed:stock.picking._create_lots_for_picking@11.0
        self._create_lots_for_picking()
        # hit: method-renamed:stock.picking.check_backorder@11.0
        self.check_backorder()
        # hit: method-removed:stock.picking._prepare_pack_ops@11.0
        self._prepare_pack_ops()
        # hit: method-removed:stock.picking.create_lots_for_picking@11.0
        self.create_lots_for_picking()

class StockQuant(models.Model):
    _inherit = 'stock.quant'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.quant.qty@11.0
            self.qty,
            # hit: field-removed:stock.quant.reservation_id@11.0
            self.reservation_id,
            # hit: field-removed:stock.quant.history_ids@11.0
            self.history_ids,
            # hit: field-removed:stock.quant.cost@11.0
            self.cost,
            # hit: field-removed:stock.quant.inventory_value@11.0
            self.inventory_value,
        ]

    def call_methods(self):
        # hit: method-removed:stock.quant.quants_get_reservation@11.0
        self.quants_get_reservation()
        # hit: method-removed:stock.quant.quants_reserve@11.0
        self.quants_reserve()
        # hit: method-removed:stock.quant.quants_move@11.0
        self.quants_move()
        # hit: method-removed:stock.quant._quant_create_from_move@11.0
        self._quant_create_from_move()
        # hit: method-removed:stock.quant._quants_get_reservation_domain@11.0
        self._quants_get_reservation_domain()
        # hit: method-removed:stock.quant.quants_get_preferred_domain@11.0
        self.quants_get_preferred_domain()
        # hit: method-removed:stock.quant._account_entry_move@11.0
        self._account_entry_move()
        # hit: method-removed:stock.quant._create_account_move_line@11.0
        self._create_account_move_line()

class StockScrap(models.Model):
    _inherit = 'stock.scrap'

    def call_methods(self):
        # hit: method-removed:stock.scrap.action_done@11.0
        self.action_done()

class StockQuantPackage(models.Model):
    _inherit = 'stock.quant.package'

    def read_fields(self):
        return [
            # hit: field-removed:stock.quant.package.parent_id@11.0
            self.parent_id,
            # hit: field-removed:stock.quant.package.children_ids@11.0
            self.children_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.quant.package.get_content_package@11.0
        self.get_content_package()

class StockBackorderConfirmation(models.Model):
    _inherit = 'stock.backorder.confirmation'

    def read_fields(self):
        return [
            # hit: field-removed:stock.backorder.confirmation.pick_id@11.0
            self.pick_id,
        ]

class StockImmediateTransfer(models.Model):
    _inherit = 'stock.immediate.transfer'

    def read_fields(self):
        return [
            # hit: field-removed:stock.immediate.transfer.pick_id@11.0
            self.pick_id,
        ]
