from odoo import api, fields, models


class PurchaseOrderPorted(models.Model):
    _inherit = 'purchase.order'

    # ok: method-signature
    def button_approve(self, force=False):
        return None

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    property_ids = fields.Char()
    quantity_tendered = fields.Char()
    consumed_for = fields.Char()
    resupply_from_wh = fields.Char()
    partner_id = fields.Char()
    exclusive = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.property_ids,
            # ok: field-removed
            self.quantity_tendered,
            # ok: field-removed
            self.consumed_for,
            # ok: field-removed
            self.resupply_from_wh,
            # ok: field-removed
            self.partner_id,
            # ok: field-removed
            self.exclusive,
        ]

    # ok: method-removed
    def action_scrap(self):
        return None

    # ok: method-removed
    def action_consume(self):
        return None

    # ok: method-renamed
    def _picking_assign(self):
        return None

    # ok: method-renamed
    def _prepare_picking_assign(self):
        return None

    # ok: method-removed
    def _create_procurement(self):
        return None

    # ok: method-removed
    def quants_get(self):
        return None

    # ok: method-removed
    def apply_removal_strategy(self):
        return None

    # ok: method-removed
    def _prepare_account_move_line(self):
        return None

    # ok: method-renamed
    def prepare_inventory(self):
        return None

    # ok: method-removed
    def _get_inventory_lines(self):
        return None

    # ok: method-renamed
    def reset_real_qty(self):
        return None

    # ok: method-removed
    def do_split(self):
        return None

    # ok: method-removed
    def rereserve_pick(self):
        return None

    # ok: method-removed
    def _get_sublocations(self):
        return None

    # ok: method-renamed
    def tender_cancel(self):
        return None

    # ok: method-renamed
    def tender_done(self):
        return None

    # ok: method-renamed
    def tender_in_progress(self):
        return None

    # ok: method-renamed
    def tender_open(self):
        return None

    # ok: method-renamed
    def tender_reset(self):
        return None

    # ok: method-renamed
    def find_move_ancestors(self):
        return None

    # ok: method-renamed
    def attribute_price(self):
        return None

    # ok: method-renamed
    def show_picking(self):
        return None

    # ok: method-renamed
    def split_lot(self):
        return None

    # ok: method-renamed
    def check_tracking(self):
        return None

    # ok: method-renamed
    def create_lots_for_picking(self):
        return None

    # ok: method-renamed
    def get_content_package(self):
        return None

    # ok: method-renamed
    def get_content(self):
        return None

    # ok: method-renamed
    def get_all_routes_for_wh(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.action_scrap()
        # ok: method-removed
        self.action_consume()
        # ok: method-renamed
        self._picking_assign()
        # ok: method-renamed
        self._prepare_picking_assign()
        # ok: method-removed
        self._create_procurement()
        # ok: method-removed
        self.quants_get()
        # ok: method-removed
        self.apply_removal_strategy()
        # ok: method-removed
        self._prepare_account_move_line()
        # ok: method-renamed
        self.prepare_inventory()
        # ok: method-removed
        self._get_inventory_lines()
        # ok: method-renamed
        self.reset_real_qty()
        # ok: method-removed
        self.do_split()
        # ok: method-removed
        self.rereserve_pick()
        # ok: method-removed
        self._get_sublocations()
        # ok: method-renamed
        self.tender_cancel()
        # ok: method-renamed
        self.tender_done()
        # ok: method-renamed
        self.tender_in_progress()
        # ok: method-renamed
        self.tender_open()
        # ok: method-renamed
        self.tender_reset()
        # ok: method-renamed
        self.find_move_ancestors()
        # ok: method-renamed
        self.attribute_price()
        # ok: method-renamed
        self.show_picking()
        # ok: method-renamed
        self.split_lot()
        # ok: method-renamed
        self.check_tracking()
        # ok: method-renamed
        self.create_lots_for_picking()
        # ok: method-renamed
        self.get_content_package()
        # ok: method-renamed
        self.get_content()
        # ok: method-renamed
        self.get_all_routes_for_wh()
