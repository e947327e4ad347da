from odoo import api, fields, models


class StockWarehousePorted(models.Model):
    _inherit = 'stock.warehouse'

    # ok: method-signature
    def create_resupply_routes(self, supplier_warehouses):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about procurement.rule',
            # ok: model-renamed
            'a text about stock.location.path',
            # ok: model-renamed
            'a text about mrp.repair',
            # ok: model-renamed
            'a text about mrp.repair.line',
            # ok: model-renamed
            'a text about mrp.repair.fee',
            # ok: model-renamed
            'a text about mrp.repair.cancel',
            # ok: model-renamed
            'a text about mrp.repair.make_invoice',
            # ok: xmlid-renamed
            self.env.ref('mrp_repair.view_repair_order_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('mrp_repair.view_repair_order_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('mrp_repair.view_repair_order_form_filter_custom'),
            # ok: xmlid-renamed
            self.env.ref('mrp_repair.action_repair_order_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('mrp_repair.menu_repair_order_custom'),
            # ok: xmlid-renamed
            self.env.ref('mrp_repair.view_make_invoice_custom'),
            # ok: model-removed
            'a text about mrp.message',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    pull_ids = fields.Char()
    push_ids = fields.Char()
    push_rule_id = fields.Char()
    ordered_qty = fields.Char()
    from_loc = fields.Char()
    to_loc = fields.Char()
    entire_package_ids = fields.Char()
    product_name = fields.Char()
    product_code = fields.Char()
    location_name = fields.Char()
    prodlot_name = fields.Char()
    default_resupply_wh_id = fields.Char()
    location_from_id = fields.Char()
    location_dest_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.pull_ids,
            # ok: field-renamed
            self.push_ids,
            # ok: field-removed
            self.push_rule_id,
            # ok: field-removed
            self.ordered_qty,
            # ok: field-removed
            self.from_loc,
            # ok: field-removed
            self.to_loc,
            # ok: field-removed
            self.entire_package_ids,
            # ok: field-removed
            self.product_name,
            # ok: field-removed
            self.product_code,
            # ok: field-removed
            self.location_name,
            # ok: field-removed
            self.prodlot_name,
            # ok: field-removed
            self.default_resupply_wh_id,
            # ok: field-renamed
            self.location_from_id,
            # ok: field-renamed
            self.location_dest_id,
        ]

    # ok: method-renamed
    def do_transfer(self):
        return None

    # ok: method-removed
    def force_assign(self):
        return None

    # ok: method-removed
    def _force_assign(self):
        return None

    # ok: method-renamed
    def action_done(self):
        return None

    # ok: method-removed
    def _get_quants(self):
        return None

    # ok: method-removed
    def get_routes_dict(self):
        return None

    # ok: method-removed
    def create_routes(self):
        return None

    # ok: method-removed
    def create_sequences_and_picking_types(self):
        return None

    # ok: method-removed
    def _get_mto_pull_rules_values(self):
        return None

    # ok: method-removed
    def _get_manufacture_pull_rules_values(self):
        return None

    # ok: method-removed
    def _get_buy_pull_rule(self):
        return None

    # ok: method-renamed
    def _run_move(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.do_transfer()
        # ok: method-removed
        self.force_assign()
        # ok: method-removed
        self._force_assign()
        # ok: method-renamed
        self.action_done()
        # ok: method-removed
        self._get_quants()
        # ok: method-removed
        self.get_routes_dict()
        # ok: method-removed
        self.create_routes()
        # ok: method-removed
        self.create_sequences_and_picking_types()
        # ok: method-removed
        self._get_mto_pull_rules_values()
        # ok: method-removed
        self._get_manufacture_pull_rules_values()
        # ok: method-removed
        self._get_buy_pull_rule()
        # ok: method-renamed
        self._run_move()
