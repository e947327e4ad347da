from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:procurement.order@11.0
            self.env['procurement.order'],
            # hit: model-renamed:procurement.order.compute.all@11.0
            self.env['procurement.order.compute.all'],
            # hit: model-renamed:procurement.orderpoint.compute@11.0
            self.env['procurement.orderpoint.compute'],
            # hit: model-removed:make.procurement@11.0
            self.env['make.procurement'],
            # hit: model-renamed:stock.pack.operation@11.0
            self.env['stock.pack.operation'],
            # hit: model-renamed:stock.pack.operation.lot@11.0
            self.env['stock.pack.operation.lot'],
            # hit: model-removed:stock.move.operation.link@11.0
            self.env['stock.move.operation.link'],
            # hit: model-renamed:stock.move.lots@11.0
            self.env['stock.move.lots'],
            # hit: model-renamed:stock.picking.wave@11.0
            self.env['stock.picking.wave'],
            # hit: model-renamed:stock.picking.to.wave@11.0
            self.env['stock.picking.to.wave'],
            # hit: model-removed:stock.history@11.0
            self.env['stock.history'],
            # hit: model-renamed:wizard.valuation.history@11.0
            self.env['wizard.valuation.history'],
        ]

class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.move.quant_ids@11.0
            self.quant_ids,
            # hit: field-renamed:stock.move.reserved_quant_ids@11.0
            self.reserved_quant_ids,
            # hit: field-renamed:stock.move.lot_ids@11.0
            self.lot_ids,
            # hit: field-renamed:stock.move.restrict_lot_id@11.0
            self.restrict_lot_id,
            # hit: field-renamed:stock.move.move_dest_id@11.0
            self.move_dest_id,
            # hit: field-removed:stock.move.split_from@11.0
            self.split_from,
            # hit: field-renamed:stock.move.procurement_id@11.0
            self.procurement_id,
            # hit: field-removed:stock.move.partially_available@11.0
            self.partially_available,
            # hit: field-renamed:stock.move.to_refund_so@11.0
            self.to_refund_so,
            # hit: field-renamed:stock.move.linked_move_operation_ids@11.0
            self.linked_move_operation_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.move.action_confirm@11.0
        self.action_confirm()
        # hit: method-renamed:stock.move.action_done@11.0
        self.action_done()
        # hit: method-renamed:stock.move.action_cancel@11.0
        self.action_cancel()
        # hit: method-renamed:stock.move.action_assign@11.0
        self.action_assign()
        # hit: method-renamed:stock.move.do_unreserve@11.0
        self.do_unreserve()
        # hit: method-renamed:stock.move.force_assign@11.0
        self.force_assign()
        # hit: method-renamed:stock.move.assign_picking@11.0
        self.assign_picking()
        # hit: method-renamed:stock.move.split@11.0
        self.split()
        # hit: method-renamed:stock.move.get_price_unit@11.0
        self.get_price_unit()
        # hit: method-renamed:stock.move.quants_unreserve@11.0
        self.quants_unreserve()
        # hit: method-removed:stock.move.product_price_update_after_done@11.0
        self.product_price_update_after_done()
        # hit: method-renamed:stock.move._picking_assign@11.0
        self._picking_assign()
        # hit: method-renamed:stock.move._prepare_picking_assign@11.0
        self._prepare_picking_assign()

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
            # hit: field-renamed:stock.picking.pack_operation_ids@11.0
            self.pack_operation_ids,
            # hit: field-renamed:stock.picking.pack_operation_product_ids@11.0
            self.pack_operation_product_ids,
            # hit: field-renamed:stock.picking.pack_operation_pack_ids@11.0
            self.pack_operation_pack_ids,
            # hit: field-renamed:stock.picking.pack_operation_exist@11.0
            self.pack_operation_exist,
            # hit: field-renamed:stock.picking.min_date@11.0
            self.min_date,
            # hit: field-renamed:stock.picking.max_date@11.0
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
        # hit: method-renamed:stock.picking.rereserve_quants@11.0
        self.rereserve_quants()
        # hit: method-removed:stock.picking._create_lots_for_picking@11.0
        self._create_lots_for_picking()
        # hit: method-renamed:stock.picking.check_backorder@11.0
        self.check_backorder()
        # hit: method-removed:stock.picking._prepare_pack_ops@11.0
        self._prepare_pack_ops()

class StockQuant(models.Model):
    _inherit = 'stock.quant'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.quant.qty@11.0
            self.qty,
            # hit: field-renamed:stock.quant.reservation_id@11.0
            self.reservation_id,
            # hit: field-removed:stock.quant.history_ids@11.0
            self.history_ids,
            # hit: field-removed:stock.quant.cost@11.0
            self.cost,
            # hit: field-renamed:stock.quant.inventory_value@11.0
            self.inventory_value,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.quant.quants_get_reservation@11.0
        self.quants_get_reservation()
        # hit: method-renamed:stock.quant.quants_reserve@11.0
        self.quants_reserve()
        # hit: method-renamed:stock.quant.quants_move@11.0
        self.quants_move()
        # hit: method-renamed:stock.quant._quant_create_from_move@11.0
        self._quant_create_from_move()
        # hit: method-renamed:stock.quant._quants_get_reservation_domain@11.0
        self._quants_get_reservation_domain()
        # hit: method-renamed:stock.quant.quants_get_preferred_domain@11.0
        self.quants_get_preferred_domain()
        # hit: method-renamed:stock.quant._account_entry_move@11.0
        self._account_entry_move()
        # hit: method-renamed:stock.quant._create_account_move_line@11.0
        self._create_account_move_line()

class StockScrap(models.Model):
    _inherit = 'stock.scrap'

    def call_methods(self):
        # hit: method-renamed:stock.scrap.action_done@11.0
        self.action_done()

class StockInventory(models.Model):
    _inherit = 'stock.inventory'

    def call_methods(self):
        # hit: method-renamed:stock.inventory.prepare_inventory@11.0
        self.prepare_inventory()
        # hit: method-renamed:stock.inventory.reset_real_qty@11.0
        self.reset_real_qty()

class StockQuantPackage(models.Model):
    _inherit = 'stock.quant.package'

    def read_fields(self):
        return [
            # hit: field-removed:stock.quant.package.parent_id@11.0
            self.parent_id,
            # hit: field-removed:stock.quant.package.children_ids@11.0
            self.children_ids,
        ]

class StockWarehouseOrderpoint(models.Model):
    _inherit = 'stock.warehouse.orderpoint'

    def read_fields(self):
        return [
            # hit: field-removed:stock.warehouse.orderpoint.procurement_ids@11.0
            self.procurement_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.warehouse.orderpoint.subtract_procurements_from_orderpoints@11.0
        self.subtract_procurements_from_orderpoints()

    # hit: method-signature:stock.warehouse.orderpoint._get_date_planned@11.0
    def _get_date_planned(self, start_date):
        return None

class StockBackorderConfirmation(models.Model):
    _inherit = 'stock.backorder.confirmation'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.backorder.confirmation.pick_id@11.0
            self.pick_id,
        ]

class StockImmediateTransfer(models.Model):
    _inherit = 'stock.immediate.transfer'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.immediate.transfer.pick_id@11.0
            self.pick_id,
        ]

class MrpProduction(models.Model):
    _inherit = 'mrp.production'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.production.procurement_ids@11.0
            self.procurement_ids,
        ]

class MrpWorkorder(models.Model):
    _inherit = 'mrp.workorder'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.workorder.active_move_lot_ids@11.0
            self.active_move_lot_ids,
            # hit: field-renamed:mrp.workorder.move_lot_ids@11.0
            self.move_lot_ids,
        ]

class ProcurementGroup(models.Model):
    _inherit = 'procurement.group'

    def read_fields(self):
        return [
            # hit: field-removed:procurement.group.procurement_ids@11.0
            self.procurement_ids,
        ]

class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-removed:product.template.property_stock_procurement@11.0
            self.property_stock_procurement,
            # hit: field-renamed:product.template.track_service@11.0
            self.track_service,
            # hit: field-removed:product.template.warranty@11.0
            self.warranty,
        ]

class ProductCategory(models.Model):
    _inherit = 'product.category'

    def read_fields(self):
        return [
            # hit: field-removed:product.category.type@11.0
            self.type,
        ]

class ProductPricelistItem(models.Model):
    _inherit = 'product.pricelist.item'

    def read_fields(self):
        return [
            # hit: field-removed:product.pricelist.item.sequence@11.0
            self.sequence,
        ]

class ProductPackaging(models.Model):
    _inherit = 'product.packaging'

    def read_fields(self):
        return [
            # hit: field-renamed:product.packaging.product_tmpl_id@11.0
            self.product_tmpl_id,
        ]

class ProductPutaway(models.Model):
    _inherit = 'product.putaway'

    def read_fields(self):
        return [
            # hit: field-removed:product.putaway.method@11.0
            self.method,
        ]

    def call_methods(self):
        # hit: method-removed:product.putaway._get_putaway_options@11.0
        self._get_putaway_options()

class ProductProduct(models.Model):
    _inherit = 'product.product'

    def call_methods(self):
        # hit: method-removed:product.product._need_procurement@11.0
        self._need_procurement()

class StockPackOperation(models.Model):
    # hit: model-renamed:stock.pack.operation@11.0
    _inherit = 'stock.pack.operation'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.pack.operation.pack_lot_ids@11.0
            self.pack_lot_ids,
            # hit: field-renamed:stock.pack.operation.linked_move_operation_ids@11.0
            self.linked_move_operation_ids,
            # hit: field-removed:stock.pack.operation.remaining_qty@11.0
            self.remaining_qty,
        ]
