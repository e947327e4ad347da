from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:product.pricelist.version@9.0
            self.env['product.pricelist.version'],
            # hit: model-removed:product.pricelist.type@9.0
            self.env['product.pricelist.type'],
            # hit: model-removed:product.price.type@9.0
            self.env['product.price.type'],
            # hit: model-renamed:pricelist.partnerinfo@9.0
            self.env['pricelist.partnerinfo'],
            # hit: model-removed:product.ul@9.0
            self.env['product.ul'],
            # hit: model-renamed:delivery.grid@9.0
            self.env['delivery.grid'],
            # hit: model-renamed:delivery.grid.line@9.0
            self.env['delivery.grid.line'],
            # hit: model-removed:stock.transfer_details@9.0
            self.env['stock.transfer_details'],
            # hit: model-renamed:stock.transfer_details_items@9.0
            self.env['stock.transfer_details_items'],
            # hit: model-removed:stock.invoice.onshipping@9.0
            self.env['stock.invoice.onshipping'],
        ]

class ProductProduct(models.Model):
    _inherit = 'product.product'

    def read_fields(self):
        return [
            # hit: field-renamed:product.product.ean13@9.0
            self.ean13,
        ]

    def call_methods(self):
        # hit: method-renamed:product.product.need_procurement@9.0
        self.need_procurement()

class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-renamed:product.template.ean13@9.0
            self.ean13,
            # hit: field-renamed:product.template.property_account_income@9.0
            self.property_account_income,
            # hit: field-renamed:product.template.property_account_expense@9.0
            self.property_account_expense,
            # hit: field-removed:product.template.track_all@9.0
            self.track_all,
            # hit: field-removed:product.template.track_incoming@9.0
            self.track_incoming,
            # hit: field-removed:product.template.track_outgoing@9.0
            self.track_outgoing,
            # hit: field-removed:product.template.track_production@9.0
            self.track_production,
            # hit: field-removed:product.template.seller_id@9.0
            self.seller_id,
            # hit: field-removed:product.template.seller_delay@9.0
            self.seller_delay,
            # hit: field-removed:product.template.seller_qty@9.0
            self.seller_qty,
            # hit: field-removed:product.template.weight_net@9.0
            self.weight_net,
            # hit: field-removed:product.template.loc_rack@9.0
            self.loc_rack,
            # hit: field-removed:product.template.loc_row@9.0
            self.loc_row,
            # hit: field-removed:product.template.loc_case@9.0
            self.loc_case,
            # hit: field-renamed:product.template.hr_expense_ok@9.0
            self.hr_expense_ok,
            # hit: field-removed:product.template.mes_type@9.0
            self.mes_type,
        ]

class ProductCategory(models.Model):
    _inherit = 'product.category'

    def read_fields(self):
        return [
            # hit: field-renamed:product.category.property_account_income_categ@9.0
            self.property_account_income_categ,
            # hit: field-renamed:product.category.property_account_expense_categ@9.0
            self.property_account_expense_categ,
            # hit: field-renamed:product.category.property_stock_account_input_categ@9.0
            self.property_stock_account_input_categ,
            # hit: field-renamed:product.category.property_stock_account_output_categ@9.0
            self.property_stock_account_output_categ,
        ]

class ProductPricelist(models.Model):
    _inherit = 'product.pricelist'

    def read_fields(self):
        return [
            # hit: field-removed:product.pricelist.version_id@9.0
            self.version_id,
            # hit: field-removed:product.pricelist.type@9.0
            self.type,
        ]

class ProductPricelistItem(models.Model):
    _inherit = 'product.pricelist.item'

    def read_fields(self):
        return [
            # hit: field-removed:product.pricelist.item.price_version_id@9.0
            self.price_version_id,
        ]

class ProductSupplierinfo(models.Model):
    _inherit = 'product.supplierinfo'

    def read_fields(self):
        return [
            # hit: field-removed:product.supplierinfo.pricelist_ids@9.0
            self.pricelist_ids,
        ]

class ProductPackaging(models.Model):
    _inherit = 'product.packaging'

    def read_fields(self):
        return [
            # hit: field-removed:product.packaging.ul@9.0
            self.ul,
            # hit: field-removed:product.packaging.rows@9.0
            self.rows,
        ]

    def call_methods(self):
        # hit: method-removed:product.packaging.checksum@9.0
        self.checksum()

class DeliveryCarrier(models.Model):
    _inherit = 'delivery.carrier'

    def read_fields(self):
        return [
            # hit: field-removed:delivery.carrier.grids_id@9.0
            self.grids_id,
            # hit: field-removed:delivery.carrier.normal_price@9.0
            self.normal_price,
            # hit: field-removed:delivery.carrier.use_detailed_pricelist@9.0
            self.use_detailed_pricelist,
        ]

    def call_methods(self):
        # hit: method-removed:delivery.carrier.grid_get@9.0
        self.grid_get()

class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-removed:stock.move.invoice_state@9.0
            self.invoice_state,
            # hit: field-removed:stock.move.weight_net@9.0
            self.weight_net,
        ]

class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def read_fields(self):
        return [
            # hit: field-removed:stock.picking.invoice_state@9.0
            self.invoice_state,
            # hit: field-removed:stock.picking.reception_to_invoice@9.0
            self.reception_to_invoice,
        ]

    def call_methods(self):
        # hit: method-removed:stock.picking.action_invoice_create@9.0
        self.action_invoice_create()
        # hit: method-removed:stock.picking._create_invoice_from_picking@9.0
        self._create_invoice_from_picking()
        # hit: method-removed:stock.picking._get_invoice_vals@9.0
        self._get_invoice_vals()
        # hit: method-removed:stock.picking.do_enter_transfer_details@9.0
        self.do_enter_transfer_details()

class ProcurementOrder(models.Model):
    _inherit = 'procurement.order'

    def read_fields(self):
        return [
            # hit: field-removed:procurement.order.invoice_state@9.0
            self.invoice_state,
        ]

class ProcurementRule(models.Model):
    _inherit = 'procurement.rule'

    def read_fields(self):
        return [
            # hit: field-removed:procurement.rule.invoice_state@9.0
            self.invoice_state,
        ]

class StockLocationPath(models.Model):
    _inherit = 'stock.location.path'

    def read_fields(self):
        return [
            # hit: field-removed:stock.location.path.invoice_state@9.0
            self.invoice_state,
        ]

class StockPackOperation(models.Model):
    _inherit = 'stock.pack.operation'

    def read_fields(self):
        return [
            # hit: field-removed:stock.pack.operation.lot_id@9.0
            self.lot_id,
            # hit: field-removed:stock.pack.operation.processed@9.0
            self.processed,
        ]

class StockLocation(models.Model):
    _inherit = 'stock.location'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.location.loc_barcode@9.0
            self.loc_barcode,
        ]

class StockQuantPackage(models.Model):
    _inherit = 'stock.quant.package'

    def read_fields(self):
        return [
            # hit: field-removed:stock.quant.package.ul_id@9.0
            self.ul_id,
        ]

class StockInventory(models.Model):
    _inherit = 'stock.inventory'

    def read_fields(self):
        return [
            # hit: field-removed:stock.inventory.period_id@9.0
            self.period_id,
        ]

class StockQuant(models.Model):
    _inherit = 'stock.quant'

    def call_methods(self):
        # hit: method-removed:stock.quant.quants_get_prefered_domain@9.0
        self.quants_get_prefered_domain()
