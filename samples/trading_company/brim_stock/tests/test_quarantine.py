from odoo.exceptions import UserError

from .common import BrimStockCase


class TestQuarantine(BrimStockCase):
    def test_block_and_release(self):
        self.warehouse.quarantine_location_id = self.env['stock.location'].create({
            'name': 'Q', 'location_id': self.warehouse.view_location_id.id})
        wizard = self.env['brim.quarantine'].create({
            'lot_ids': [(6, 0, self.lot.ids)], 'reason': 'mould', 'warehouse_id': self.warehouse.id})
        wizard.apply()
        self.assertIn('QUARANTINE', self.lot.name_get()[0][1])
        with self.assertRaises(UserError):
            picking = self._delivery(1)
            picking.move_lines.location_id = self.warehouse.quarantine_location_id
            picking.move_lines._action_done()
        self.lot.action_release()
        self.assertFalse(self.lot.quarantined)
