from odoo import api, fields, models


class MrpProduction(models.Model):
    _inherit = 'mrp.production'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.production.product_uom@10.0
            self.product_uom,
            # hit: field-removed:mrp.production.move_lines@10.0
            self.move_lines,
            # hit: field-removed:mrp.production.move_lines2@10.0
            self.move_lines2,
            # hit: field-removed:mrp.production.move_created_ids@10.0
            self.move_created_ids,
            # hit: field-removed:mrp.production.move_created_ids2@10.0
            self.move_created_ids2,
            # hit: field-removed:mrp.production.workcenter_lines@10.0
            self.workcenter_lines,
            # hit: field-removed:mrp.production.product_lines@10.0
            self.product_lines,
            # hit: field-removed:mrp.production.date_planned@10.0
            self.date_planned,
            # hit: field-removed:mrp.production.allow_reorder@10.0
            self.allow_reorder,
            # hit: field-removed:mrp.production.cycle_total@10.0
            self.cycle_total,
            # hit: field-removed:mrp.production.hour_total@10.0
            self.hour_total,
            # hit: field-removed:mrp.production.ready_production@10.0
            self.ready_production,
            # hit: field-removed:mrp.production.progress@10.0
            self.progress,
            # hit: field-removed:mrp.production.move_prod_id@10.0
            self.move_prod_id,
        ]

    def call_methods(self):
        # hit: method-removed:mrp.production.action_confirm@10.0
        self.action_confirm()
        # hit: method-removed:mrp.production.action_produce@10.0
        self.action_produce()
        # hit: method-removed:mrp.production.action_production_end@10.0
        self.action_production_end()
        # hit: method-removed:mrp.production.action_ready@10.0
        self.action_ready()
        # hit: method-removed:mrp.production.force_production@10.0
        self.force_production()
        # hit: method-removed:mrp.production.action_compute@10.0
        self.action_compute()
        # hit: method-removed:mrp.production.test_production_done@10.0
        self.test_production_done()

class MrpBom(models.Model):
    _inherit = 'mrp.bom'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.bom.product_uom@10.0
            self.product_uom,
            # hit: field-removed:mrp.bom.product_efficiency@10.0
            self.product_efficiency,
            # hit: field-removed:mrp.bom.product_rounding@10.0
            self.product_rounding,
            # hit: field-removed:mrp.bom.date_start@10.0
            self.date_start,
            # hit: field-removed:mrp.bom.date_stop@10.0
            self.date_stop,
            # hit: field-removed:mrp.bom.property_ids@10.0
            self.property_ids,
            # hit: field-removed:mrp.bom.position@10.0
            self.position,
        ]

    def call_methods(self):
        # hit: method-removed:mrp.bom._bom_explode@10.0
        self._bom_explode()

    # hit: method-signature:mrp.bom._bom_find@10.0
    def _bom_find(self, product_tmpl_id=None, product_id=None, properties=None):
        return None

class MrpBomLine(models.Model):
    _inherit = 'mrp.bom.line'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.bom.line.product_uom@10.0
            self.product_uom,
        ]

class MrpSubproduct(models.Model):
    _inherit = 'mrp.subproduct'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.subproduct.product_uom@10.0
            self.product_uom,
        ]

class MrpRouting(models.Model):
    _inherit = 'mrp.routing'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.routing.workcenter_lines@10.0
            self.workcenter_lines,
        ]

class MrpWorkcenter(models.Model):
    _inherit = 'mrp.workcenter'

    def read_fields(self):
        return [
            # hit: field-removed:mrp.workcenter.costs_hour@10.0
            self.costs_hour,
            # hit: field-removed:mrp.workcenter.costs_cycle@10.0
            self.costs_cycle,
            # hit: field-removed:mrp.workcenter.time_cycle@10.0
            self.time_cycle,
            # hit: field-removed:mrp.workcenter.capacity_per_cycle@10.0
            self.capacity_per_cycle,
            # hit: field-removed:mrp.workcenter.costs_general_account_id@10.0
            self.costs_general_account_id,
        ]
