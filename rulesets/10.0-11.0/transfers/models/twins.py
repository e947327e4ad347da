from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about stock.picking.wave',
            # ok: model-renamed
            'a text about stock.picking.to.wave',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    to_refund_so = fields.Char()
    pack_operation_ids = fields.Char()
    pack_operation_product_ids = fields.Char()
    pack_operation_pack_ids = fields.Char()
    pack_operation_exist = fields.Char()
    min_date = fields.Char()
    max_date = fields.Char()
    recompute_pack_op = fields.Char()
    launch_pack_operations = fields.Char()
    wave_id = fields.Char()
    qty = fields.Char()
    reservation_id = fields.Char()
    history_ids = fields.Char()
    cost = fields.Char()
    inventory_value = fields.Char()
    parent_id = fields.Char()
    children_ids = fields.Char()
    pick_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.to_refund_so,
            # ok: field-removed
            self.pack_operation_ids,
            # ok: field-removed
            self.pack_operation_product_ids,
            # ok: field-removed
            self.pack_operation_pack_ids,
            # ok: field-renamed
            self.pack_operation_exist,
            # ok: field-renamed
            self.min_date,
            # ok: field-removed
            self.max_date,
            # ok: field-removed
            self.recompute_pack_op,
            # ok: field-removed
            self.launch_pack_operations,
            # ok: field-renamed
            self.wave_id,
            # ok: field-renamed
            self.qty,
            # ok: field-removed
            self.reservation_id,
            # ok: field-removed
            self.history_ids,
            # ok: field-removed
            self.cost,
            # ok: field-removed
            self.inventory_value,
            # ok: field-removed
            self.parent_id,
            # ok: field-removed
            self.children_ids,
            # ok: field-removed
            self.pick_id,
        ]

    # ok: method-renamed
    def do_new_transfer(self):
        return None

    # ok: method-removed
    def do_prepare_partial(self):
        return None

    # ok: method-renamed
    def recheck_availability(self):
        return None

    # ok: method-removed
    def rereserve_quants(self):
        return None

    # ok: method-removed
    def _create_lots_for_picking(self):
        return None

    # ok: method-renamed
    def check_backorder(self):
        return None

    # ok: method-removed
    def _prepare_pack_ops(self):
        return None

    # ok: method-removed
    def quants_get_reservation(self):
        return None

    # ok: method-removed
    def quants_reserve(self):
        return None

    # ok: method-removed
    def quants_move(self):
        return None

    # ok: method-removed
    def _quant_create_from_move(self):
        return None

    # ok: method-removed
    def _quants_get_reservation_domain(self):
        return None

    # ok: method-removed
    def quants_get_preferred_domain(self):
        return None

    # ok: method-removed
    def _account_entry_move(self):
        return None

    # ok: method-removed
    def _create_account_move_line(self):
        return None

    # ok: method-removed
    def action_done(self):
        return None

    # ok: method-removed
    def create_lots_for_picking(self):
        return None

    # ok: method-renamed
    def get_content_package(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.do_new_transfer()
        # ok: method-removed
        self.do_prepare_partial()
        # ok: method-renamed
        self.recheck_availability()
        # ok: method-removed
        self.rereserve_quants()
        # ok: method-removed
        self._create_lots_for_picking()
        # ok: method-renamed
        self.check_backorder()
        # ok: method-removed
        self._prepare_pack_ops()
        # ok: method-removed
        self.quants_get_reservation()
        # ok: method-removed
        self.quants_reserve()
        # ok: method-removed
        self.quants_move()
        # ok: method-removed
        self._quant_create_from_move()
        # ok: method-removed
        self._quants_get_reservation_domain()
        # ok: method-removed
        self.quants_get_preferred_domain()
        # ok: method-removed
        self._account_entry_move()
        # ok: method-removed
        self._create_account_move_line()
        # ok: method-removed
        self.action_done()
        # ok: method-removed
        self.create_lots_for_picking()
        # ok: method-renamed
        self.get_content_package()
