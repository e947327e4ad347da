from odoo import models


class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.move.propagate@13.0
            self.propagate,
        ]


class StockRule(models.Model):
    _inherit = 'stock.rule'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.rule.propagate@13.0
            self.propagate,
        ]

    def calls(self, values):
        # hit: method-removed:stock.rule._make_po_select_supplier@13.0
        self._make_po_select_supplier()

    # hit: method-signature:stock.rule._run_pull@13.0
    def _run_pull(self, product_id, product_qty, product_uom, location_id, name, origin, values):
        return None

    # hit: method-signature:stock.rule._run_buy@13.0
    def _run_buy(self, product_id, product_qty, product_uom, location_id, name, origin, values):
        return None

    # hit: method-signature:stock.rule._run_manufacture@13.0
    def _run_manufacture(self, product_id, product_qty, product_uom, location_id, name, origin, values):
        return None

    # hit: method-signature:stock.rule._get_stock_move_values@13.0
    def _get_stock_move_values(self, product_id, product_qty, product_uom, location_id, name, origin, values, group_id):
        return None

    # hit: method-signature:stock.rule._prepare_purchase_order@13.0
    def _prepare_purchase_order(self, product_id, product_qty, product_uom, origin, values, partner):
        return None

    # hit: method-signature:stock.rule._prepare_purchase_order_line@13.0
    def _prepare_purchase_order_line(self, product_id, product_qty, product_uom, values, po, partner):
        return None

    # hit: method-signature:stock.rule._update_purchase_order_line@13.0
    def _update_purchase_order_line(self, product_id, product_qty, product_uom, values, line, partner):
        return None

    # hit: method-signature:stock.rule._make_po_get_domain@13.0
    def _make_po_get_domain(self, values, partner):
        return None


class ProcurementGroup(models.Model):
    _inherit = 'procurement.group'

    def calls(self, values):
        # hit: method-signature:procurement.group.run@13.0
        self.run(values, 1.0, values, values, values, values, values)
        # ok: method-signature
        self.run(values)


class StockLocation(models.Model):
    _inherit = 'stock.location'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.location.putaway_strategy_id@13.0
            self.putaway_strategy_id,
        ]

    def calls(self, values):
        # hit: method-renamed:stock.location.get_putaway_strategy@13.0
        self.get_putaway_strategy()


class StockInventory(models.Model):
    _inherit = 'stock.inventory'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.inventory.location_id@13.0
            self.location_id,
            # hit: field-renamed:stock.inventory.product_id@13.0
            self.product_id,
            # hit: field-removed:stock.inventory.filter@13.0
            self.filter,
            # hit: field-removed:stock.inventory.package_id@13.0
            self.package_id,
            # hit: field-removed:stock.inventory.partner_id@13.0
            self.partner_id,
            # hit: field-removed:stock.inventory.lot_id@13.0
            self.lot_id,
            # hit: field-removed:stock.inventory.category_id@13.0
            self.category_id,
        ]


class StockScrap(models.Model):
    _inherit = 'stock.scrap'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.scrap.date_expected@13.0
            self.date_expected,
        ]


class PurchaseOrder(models.Model):
    _inherit = 'purchase.order'

    def calls(self, values):
        # hit: method-removed:purchase.order.action_set_date_planned@13.0
        self.action_set_date_planned()


class RuleModels(models.Model):
    _name = 'rule.models'
    _description = 'Models'

    def models(self):
        return [
            # hit: model-removed:product.putaway@13.0
            self.env['product.putaway'],
            # hit: model-renamed:stock.fixed.putaway.strat@13.0
            self.env['stock.fixed.putaway.strat'],
        ]

    def names(self):
        return [
            # ok: model-removed
            'a text about product.putaway',
            # ok: model-renamed
            'a text about stock.fixed.putaway.strat',
        ]
