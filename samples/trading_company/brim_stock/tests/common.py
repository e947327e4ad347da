from odoo.tests.common import SavepointCase


class BrimStockCase(SavepointCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env = cls.env(context=dict(cls.env.context, tracking_disable=True))
        cls.warehouse = cls.env.ref('stock.warehouse0')
        cls.stock = cls.warehouse.lot_stock_id
        cls.customers = cls.env.ref('stock.stock_location_customers')
        cls.product = cls.env['product.product'].create({
            'name': 'Lemonade', 'detailed_type': 'product', 'tracking': 'lot', 'layer_qty': 6, 'pallet_qty': 36})
        cls.lot = cls.env['stock.production.lot'].create({
            'name': 'L1', 'product_id': cls.product.id, 'company_id': cls.env.company.id})
        cls.env['stock.quant']._update_available_quantity(cls.product, cls.stock, 40, lot_id=cls.lot)

    def _delivery(self, quantity):
        picking = self.env['stock.picking'].create({
            'picking_type_id': self.warehouse.out_type_id.id,
            'location_id': self.stock.id,
            'location_dest_id': self.customers.id,
            'move_lines': [(0, 0, {
                'name': self.product.name,
                'product_id': self.product.id,
                'product_uom': self.product.uom_id.id,
                'product_uom_qty': quantity,
                'location_id': self.stock.id,
                'location_dest_id': self.customers.id,
            })],
        })
        picking.action_confirm()
        picking.action_assign()
        return picking
