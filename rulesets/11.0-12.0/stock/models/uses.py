from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:procurement.rule@12.0
            self.env['procurement.rule'],
            # hit: model-renamed:stock.location.path@12.0
            self.env['stock.location.path'],
            # hit: model-renamed:mrp.repair@12.0
            self.env['mrp.repair'],
            # hit: model-renamed:mrp.repair.line@12.0
            self.env['mrp.repair.line'],
            # hit: model-renamed:mrp.repair.fee@12.0
            self.env['mrp.repair.fee'],
            # hit: model-renamed:mrp.repair.cancel@12.0
            self.env['mrp.repair.cancel'],
            # hit: model-renamed:mrp.repair.make_invoice@12.0
            self.env['mrp.repair.make_invoice'],
            # hit: xmlid-renamed:mrp_repair.view_repair_order_tree@12.0
            self.env.ref('mrp_repair.view_repair_order_tree'),
            # hit: xmlid-renamed:mrp_repair.view_repair_order_form@12.0
            self.env.ref('mrp_repair.view_repair_order_form'),
            # hit: xmlid-renamed:mrp_repair.view_repair_order_form_filter@12.0
            self.env.ref('mrp_repair.view_repair_order_form_filter'),
            # hit: xmlid-renamed:mrp_repair.action_repair_order_tree@12.0
            self.env.ref('mrp_repair.action_repair_order_tree'),
            # hit: xmlid-renamed:mrp_repair.menu_repair_order@12.0
            self.env.ref('mrp_repair.menu_repair_order'),
            # hit: xmlid-renamed:mrp_repair.view_make_invoice@12.0
            self.env.ref('mrp_repair.view_make_invoice'),
            # hit: model-removed:mrp.message@12.0
            self.env['mrp.message'],
        ]

class StockLocationRoute(models.Model):
    _inherit = 'stock.location.route'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.location.route.pull_ids@12.0
            self.pull_ids,
            # hit: field-renamed:stock.location.route.push_ids@12.0
            self.push_ids,
        ]

class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-removed:stock.move.push_rule_id@12.0
            self.push_rule_id,
            # hit: field-removed:stock.move.ordered_qty@12.0
            self.ordered_qty,
        ]

    def call_methods(self):
        # hit: method-removed:stock.move._force_assign@12.0
        self._force_assign()

class StockMoveLine(models.Model):
    _inherit = 'stock.move.line'

    def read_fields(self):
        return [
            # hit: field-removed:stock.move.line.ordered_qty@12.0
            self.ordered_qty,
            # hit: field-removed:stock.move.line.from_loc@12.0
            self.from_loc,
            # hit: field-removed:stock.move.line.to_loc@12.0
            self.to_loc,
        ]

class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def read_fields(self):
        return [
            # hit: field-removed:stock.picking.entire_package_ids@12.0
            self.entire_package_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.picking.do_transfer@12.0
        self.do_transfer()
        # hit: method-removed:stock.picking.force_assign@12.0
        self.force_assign()

class StockInventory(models.Model):
    _inherit = 'stock.inventory'

    def call_methods(self):
        # hit: method-renamed:stock.inventory.action_done@12.0
        self.action_done()

class StockInventoryLine(models.Model):
    _inherit = 'stock.inventory.line'

    def read_fields(self):
        return [
            # hit: field-removed:stock.inventory.line.product_name@12.0
            self.product_name,
            # hit: field-removed:stock.inventory.line.product_code@12.0
            self.product_code,
            # hit: field-removed:stock.inventory.line.location_name@12.0
            self.location_name,
            # hit: field-removed:stock.inventory.line.prodlot_name@12.0
            self.prodlot_name,
        ]

    def call_methods(self):
        # hit: method-removed:stock.inventory.line._get_quants@12.0
        self._get_quants()

class StockWarehouse(models.Model):
    _inherit = 'stock.warehouse'

    def read_fields(self):
        return [
            # hit: field-removed:stock.warehouse.default_resupply_wh_id@12.0
            self.default_resupply_wh_id,
        ]

    def call_methods(self):
        # hit: method-removed:stock.warehouse.get_routes_dict@12.0
        self.get_routes_dict()
        # hit: method-removed:stock.warehouse.create_routes@12.0
        self.create_routes()
        # hit: method-removed:stock.warehouse.create_sequences_and_picking_types@12.0
        self.create_sequences_and_picking_types()
        # hit: method-removed:stock.warehouse._get_mto_pull_rules_values@12.0
        self._get_mto_pull_rules_values()
        # hit: method-removed:stock.warehouse._get_manufacture_pull_rules_values@12.0
        self._get_manufacture_pull_rules_values()
        # hit: method-removed:stock.warehouse._get_buy_pull_rule@12.0
        self._get_buy_pull_rule()

    # hit: method-signature:stock.warehouse.create_resupply_routes@12.0
    def create_resupply_routes(self, supplier_warehouses, default_resupply_wh):
        return None

class StockLocationPath(models.Model):
    # hit: model-renamed:stock.location.path@12.0
    _inherit = 'stock.location.path'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.location.path.location_from_id@12.0
            self.location_from_id,
            # hit: field-renamed:stock.location.path.location_dest_id@12.0
            self.location_dest_id,
        ]

class ProcurementRule(models.Model):
    # hit: model-renamed:procurement.rule@12.0
    _inherit = 'procurement.rule'

    def call_methods(self):
        # hit: method-renamed:procurement.rule._run_move@12.0
        self._run_move()
