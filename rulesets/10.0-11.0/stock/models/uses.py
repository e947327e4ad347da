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
            # hit: model-removed:stock.history@11.0
            self.env['stock.history'],
            # hit: model-renamed:wizard.valuation.history@11.0
            self.env['wizard.valuation.history'],
        ]

class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-removed:stock.move.quant_ids@11.0
            self.quant_ids,
            # hit: field-removed:stock.move.reserved_quant_ids@11.0
            self.reserved_quant_ids,
            # hit: field-removed:stock.move.lot_ids@11.0
            self.lot_ids,
            # hit: field-removed:stock.move.restrict_lot_id@11.0
            self.restrict_lot_id,
            # hit: field-removed:stock.move.move_dest_id@11.0
            self.move_dest_id,
            # hit: field-removed:stock.move.split_from@11.0
            self.split_from,
            # hit: field-removed:stock.move.procurement_id@11.0
            self.procurement_id,
            # hit: field-removed:stock.move.partially_available@11.0
            self.partially_available,
            # hit: field-renamed:stock.move.to_refund_so@11.0
            self.to_refund_so,
            # hit: field-removed:stock.move.linked_move_operation_ids@11.0
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
        # hit: method-removed:stock.move.quants_unreserve@11.0
        self.quants_unreserve()
        # hit: method-removed:stock.move.product_price_update_after_done@11.0
        self.product_price_update_after_done()
        # hit: method-renamed:stock.move._picking_assign@11.0
        self._picking_assign()
        # hit: method-renamed:stock.move._prepare_picking_assign@11.0
        self._prepare_picking_assign()
        # hit: method-removed:stock.move.show_picking@11.0
        self.show_picking()
        # hit: method-removed:stock.move.find_move_ancestors@11.0
        self.find_move_ancestors()

class StockInventory(models.Model):
    _inherit = 'stock.inventory'

    def call_methods(self):
        # hit: method-renamed:stock.inventory.prepare_inventory@11.0
        self.prepare_inventory()
        # hit: method-renamed:stock.inventory.reset_real_qty@11.0
        self.reset_real_qty()

class StockWarehouseOrderpoint(models.Model):
    _inherit = 'stock.warehouse.orderpoint'

    def read_fields(self):
        return [
            # hit: field-removed:stock.warehouse.orderpoint.procurement_ids@11.0
            self.procurement_ids,
        ]

    def call_methods(self):
        # hit: method-removed:stock.warehouse.orderpoint.subtract_procurements_from_orderpoints@11.0
        self.subtract_procurements_from_orderpoints()

    # hit: method-signature:stock.warehouse.orderpoint._get_date_planned@11.0
    def _get_date_planned(self, start_date):
        return None

class MrpProduction(models.Model):
    _inherit = 'mrp.production'

    def read_fields(self):
        return [
            # hit: field-removed:mrp.production.procurement_ids@11.0
            self.procurement_ids,
        ]

class MrpWorkorder(models.Model):
    _inherit = 'mrp.workorder'

    def read_fields(self):
        return [
            # hit: field-removed:mrp.workorder.active_move_lot_ids@11.0
            self.active_move_lot_ids,
            # hit: field-removed:mrp.workorder.move_lot_ids@11.0
            self.move_lot_ids,
        ]

class ProcurementGroup(models.Model):
    _inherit = 'procurement.group'

    def read_fields(self):
        return [
            # hit: field-removed:procurement.group.procurement_ids@11.0
            self.procurement_ids,
        ]

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
