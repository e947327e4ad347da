from odoo import api, fields, models


class StockWarehouseOrderpointPorted(models.Model):
    _inherit = 'stock.warehouse.orderpoint'

    # ok: method-signature
    def _get_date_planned(self, product_qty, start_date):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about procurement.order',
            # ok: model-renamed
            'a text about procurement.order.compute.all',
            # ok: model-renamed
            'a text about procurement.orderpoint.compute',
            # ok: model-removed
            'a text about make.procurement',
            # ok: model-renamed
            'a text about stock.pack.operation',
            # ok: model-renamed
            'a text about stock.pack.operation.lot',
            # ok: model-removed
            'a text about stock.move.operation.link',
            # ok: model-renamed
            'a text about stock.move.lots',
            # ok: model-removed
            'a text about stock.history',
            # ok: model-renamed
            'a text about wizard.valuation.history',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    quant_ids = fields.Char()
    reserved_quant_ids = fields.Char()
    lot_ids = fields.Char()
    restrict_lot_id = fields.Char()
    move_dest_id = fields.Char()
    split_from = fields.Char()
    procurement_id = fields.Char()
    partially_available = fields.Char()
    to_refund_so = fields.Char()
    linked_move_operation_ids = fields.Char()
    procurement_ids = fields.Char()
    active_move_lot_ids = fields.Char()
    move_lot_ids = fields.Char()
    pack_lot_ids = fields.Char()
    remaining_qty = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.quant_ids,
            # ok: field-removed
            self.reserved_quant_ids,
            # ok: field-removed
            self.lot_ids,
            # ok: field-removed
            self.restrict_lot_id,
            # ok: field-removed
            self.move_dest_id,
            # ok: field-removed
            self.split_from,
            # ok: field-removed
            self.procurement_id,
            # ok: field-removed
            self.partially_available,
            # ok: field-renamed
            self.to_refund_so,
            # ok: field-removed
            self.linked_move_operation_ids,
            # ok: field-removed
            self.procurement_ids,
            # ok: field-removed
            self.active_move_lot_ids,
            # ok: field-removed
            self.move_lot_ids,
            # ok: field-renamed
            self.pack_lot_ids,
            # ok: field-removed
            self.remaining_qty,
        ]

    # ok: method-renamed
    def action_confirm(self):
        return None

    # ok: method-renamed
    def action_done(self):
        return None

    # ok: method-renamed
    def action_cancel(self):
        return None

    # ok: method-renamed
    def action_assign(self):
        return None

    # ok: method-renamed
    def do_unreserve(self):
        return None

    # ok: method-renamed
    def force_assign(self):
        return None

    # ok: method-renamed
    def assign_picking(self):
        return None

    # ok: method-renamed
    def split(self):
        return None

    # ok: method-renamed
    def get_price_unit(self):
        return None

    # ok: method-removed
    def quants_unreserve(self):
        return None

    # ok: method-removed
    def product_price_update_after_done(self):
        return None

    # ok: method-renamed
    def prepare_inventory(self):
        return None

    # ok: method-renamed
    def reset_real_qty(self):
        return None

    # ok: method-renamed
    def _picking_assign(self):
        return None

    # ok: method-renamed
    def _prepare_picking_assign(self):
        return None

    # ok: method-removed
    def show_picking(self):
        return None

    # ok: method-removed
    def find_move_ancestors(self):
        return None

    # ok: method-removed
    def subtract_procurements_from_orderpoints(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.action_confirm()
        # ok: method-renamed
        self.action_done()
        # ok: method-renamed
        self.action_cancel()
        # ok: method-renamed
        self.action_assign()
        # ok: method-renamed
        self.do_unreserve()
        # ok: method-renamed
        self.force_assign()
        # ok: method-renamed
        self.assign_picking()
        # ok: method-renamed
        self.split()
        # ok: method-renamed
        self.get_price_unit()
        # ok: method-removed
        self.quants_unreserve()
        # ok: method-removed
        self.product_price_update_after_done()
        # ok: method-renamed
        self.prepare_inventory()
        # ok: method-renamed
        self.reset_real_qty()
        # ok: method-renamed
        self._picking_assign()
        # ok: method-renamed
        self._prepare_picking_assign()
        # ok: method-removed
        self.show_picking()
        # ok: method-removed
        self.find_move_ancestors()
        # ok: method-removed
        self.subtract_procurements_from_orderpoints()
