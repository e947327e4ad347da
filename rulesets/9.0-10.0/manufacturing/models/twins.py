from odoo import api, fields, models


class MrpBomPorted(models.Model):
    _inherit = 'mrp.bom'

    # ok: method-signature
    def _bom_find(self, product_tmpl=None, product=None, picking_type=None, company_id=False):
        return None

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    product_uom = fields.Char()
    move_lines = fields.Char()
    move_lines2 = fields.Char()
    move_created_ids = fields.Char()
    move_created_ids2 = fields.Char()
    workcenter_lines = fields.Char()
    product_lines = fields.Char()
    date_planned = fields.Char()
    allow_reorder = fields.Char()
    cycle_total = fields.Char()
    hour_total = fields.Char()
    ready_production = fields.Char()
    progress = fields.Char()
    move_prod_id = fields.Char()
    product_efficiency = fields.Char()
    product_rounding = fields.Char()
    date_start = fields.Char()
    date_stop = fields.Char()
    property_ids = fields.Char()
    position = fields.Char()
    costs_hour = fields.Char()
    costs_cycle = fields.Char()
    time_cycle = fields.Char()
    capacity_per_cycle = fields.Char()
    costs_general_account_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.product_uom,
            # ok: field-removed
            self.move_lines,
            # ok: field-removed
            self.move_lines2,
            # ok: field-removed
            self.move_created_ids,
            # ok: field-removed
            self.move_created_ids2,
            # ok: field-removed
            self.workcenter_lines,
            # ok: field-removed
            self.product_lines,
            # ok: field-removed
            self.date_planned,
            # ok: field-removed
            self.allow_reorder,
            # ok: field-removed
            self.cycle_total,
            # ok: field-removed
            self.hour_total,
            # ok: field-removed
            self.ready_production,
            # ok: field-removed
            self.progress,
            # ok: field-removed
            self.move_prod_id,
            # ok: field-removed
            self.product_efficiency,
            # ok: field-removed
            self.product_rounding,
            # ok: field-removed
            self.date_start,
            # ok: field-removed
            self.date_stop,
            # ok: field-removed
            self.property_ids,
            # ok: field-removed
            self.position,
            # ok: field-removed
            self.costs_hour,
            # ok: field-removed
            self.costs_cycle,
            # ok: field-removed
            self.time_cycle,
            # ok: field-removed
            self.capacity_per_cycle,
            # ok: field-removed
            self.costs_general_account_id,
        ]

    # ok: method-removed
    def action_confirm(self):
        return None

    # ok: method-removed
    def action_produce(self):
        return None

    # ok: method-removed
    def action_production_end(self):
        return None

    # ok: method-removed
    def action_ready(self):
        return None

    # ok: method-removed
    def force_production(self):
        return None

    # ok: method-removed
    def action_compute(self):
        return None

    # ok: method-removed
    def test_production_done(self):
        return None

    # ok: method-removed
    def _bom_explode(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.action_confirm()
        # ok: method-removed
        self.action_produce()
        # ok: method-removed
        self.action_production_end()
        # ok: method-removed
        self.action_ready()
        # ok: method-removed
        self.force_production()
        # ok: method-removed
        self.action_compute()
        # ok: method-removed
        self.test_production_done()
        # ok: method-removed
        self._bom_explode()
