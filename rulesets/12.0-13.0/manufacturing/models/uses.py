from odoo import models


class MrpProduction(models.Model):
    _inherit = 'mrp.production'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.production.propagate@13.0
            self.propagate,
            # hit: field-renamed:mrp.production.availability@13.0
            self.availability,
        ]

    def calls(self, values):
        # hit: method-renamed:mrp.production._generate_raw_moves@13.0
        self._generate_raw_moves()
        # hit: method-renamed:mrp.production._generate_raw_move@13.0
        self._generate_raw_move()
        # hit: method-removed:mrp.production._generate_moves@13.0
        self._generate_moves()


class StockRule(models.Model):
    _inherit = 'stock.rule'

    # hit: method-signature:stock.rule._prepare_mo_vals@13.0
    def _prepare_mo_vals(self, product_id, product_qty, product_uom, location_id, name, origin, values, bom):
        return None

    # hit: method-signature:stock.rule._get_matching_bom@13.0
    def _get_matching_bom(self, product_id, values):
        return None


class MrpWorkorder(models.Model):
    _inherit = 'mrp.workorder'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.workorder.active_move_line_ids@13.0
            self.active_move_line_ids,
            # hit: field-renamed:mrp.workorder.final_lot_id@13.0
            self.final_lot_id,
        ]

    def calls(self, values):
        # hit: method-renamed:mrp.workorder._generate_lot_ids@13.0
        self._generate_lot_ids()


class MrpRouting(models.Model):
    _inherit = 'mrp.routing'

    def read_fields(self):
        return [
            # hit: field-removed:mrp.routing.location_id@13.0
            self.location_id,
        ]


class MrpBom(models.Model):
    _inherit = 'mrp.bom'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.bom.sub_products@13.0
            self.sub_products,
        ]


class RuleModels(models.Model):
    _name = 'rule.models'
    _description = 'Models'

    def models(self):
        return [
            # hit: model-renamed:mrp.subproduct@13.0
            self.env['mrp.subproduct'],
        ]

    def names(self):
        return [
            # ok: model-renamed
            'a text about mrp.subproduct',
        ]
