from odoo import api, fields, models


class ProcurementOrder(models.Model):
    _inherit = 'procurement.order'

    def read_fields(self):
        return [
            # hit: field-removed:procurement.order.property_ids@10.0
            self.property_ids,
        ]

class PurchaseOrderLine(models.Model):
    _inherit = 'purchase.order.line'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.order.line.quantity_tendered@10.0
            self.quantity_tendered,
        ]

class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-removed:stock.move.consumed_for@10.0
            self.consumed_for,
        ]

    def call_methods(self):
        # hit: method-removed:stock.move.action_scrap@10.0
        self.action_scrap()
        # hit: method-removed:stock.move.action_consume@10.0
        self.action_consume()
        # hit: method-renamed:stock.move._picking_assign@10.0
        self._picking_assign()
        # hit: method-renamed:stock.move._prepare_picking_assign@10.0
        self._prepare_picking_assign()
        # hit: method-removed:stock.move._create_procurement@10.0
        self._create_procurement()
        # hit: method-renamed:stock.move.find_move_ancestors@10.0
        self.find_move_ancestors()
        # hit: method-renamed:stock.move.attribute_price@10.0
        self.attribute_price()
        # hit: method-renamed:stock.move.show_picking@10.0
        self.show_picking()

class StockQuant(models.Model):
    _inherit = 'stock.quant'

    def call_methods(self):
        # hit: method-removed:stock.quant.quants_get@10.0
        self.quants_get()
        # hit: method-removed:stock.quant.apply_removal_strategy@10.0
        self.apply_removal_strategy()
        # hit: method-removed:stock.quant._prepare_account_move_line@10.0
        self._prepare_account_move_line()

class StockInventory(models.Model):
    _inherit = 'stock.inventory'

    def call_methods(self):
        # hit: method-renamed:stock.inventory.prepare_inventory@10.0
        self.prepare_inventory()
        # hit: method-removed:stock.inventory._get_inventory_lines@10.0
        self._get_inventory_lines()
        # hit: method-renamed:stock.inventory.reset_real_qty@10.0
        self.reset_real_qty()

class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def call_methods(self):
        # hit: method-removed:stock.picking.do_split@10.0
        self.do_split()
        # hit: method-removed:stock.picking.rereserve_pick@10.0
        self.rereserve_pick()
        # hit: method-renamed:stock.picking.create_lots_for_picking@10.0
        self.create_lots_for_picking()

class StockLocation(models.Model):
    _inherit = 'stock.location'

    def call_methods(self):
        # hit: method-removed:stock.location._get_sublocations@10.0
        self._get_sublocations()

class StockWarehouse(models.Model):
    _inherit = 'stock.warehouse'

    def read_fields(self):
        return [
            # hit: field-removed:stock.warehouse.resupply_from_wh@10.0
            self.resupply_from_wh,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.warehouse.get_all_routes_for_wh@10.0
        self.get_all_routes_for_wh()

class DeliveryCarrier(models.Model):
    _inherit = 'delivery.carrier'

    def read_fields(self):
        return [
            # hit: field-removed:delivery.carrier.partner_id@10.0
            self.partner_id,
        ]

class PurchaseRequisition(models.Model):
    _inherit = 'purchase.requisition'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.requisition.exclusive@10.0
            self.exclusive,
        ]

    def call_methods(self):
        # hit: method-renamed:purchase.requisition.tender_cancel@10.0
        self.tender_cancel()
        # hit: method-renamed:purchase.requisition.tender_done@10.0
        self.tender_done()
        # hit: method-renamed:purchase.requisition.tender_in_progress@10.0
        self.tender_in_progress()
        # hit: method-renamed:purchase.requisition.tender_open@10.0
        self.tender_open()
        # hit: method-renamed:purchase.requisition.tender_reset@10.0
        self.tender_reset()

class PurchaseOrder(models.Model):
    _inherit = 'purchase.order'

    # hit: method-signature:purchase.order.button_approve@10.0
    def button_approve(self):
        return None

class StockPackOperation(models.Model):
    _inherit = 'stock.pack.operation'

    def call_methods(self):
        # hit: method-renamed:stock.pack.operation.split_lot@10.0
        self.split_lot()
        # hit: method-renamed:stock.pack.operation.check_tracking@10.0
        self.check_tracking()

class StockQuantPackage(models.Model):
    _inherit = 'stock.quant.package'

    def call_methods(self):
        # hit: method-renamed:stock.quant.package.get_content_package@10.0
        self.get_content_package()
        # hit: method-renamed:stock.quant.package.get_content@10.0
        self.get_content()
