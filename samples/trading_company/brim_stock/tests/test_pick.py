from .common import BrimStockCase


class TestPick(BrimStockCase):
    def test_whole_layers(self):
        picking = self._delivery(15)
        picking.action_pick_all()
        self.assertEqual(picking.move_lines.quantity_done, 12)
        self.assertEqual(picking.pick_state, 'partly')

    def test_short(self):
        picking = self._delivery(50)
        self.assertEqual(picking.move_lines.reserved_availability, 40)
        self.assertEqual(picking.move_lines.short_qty, 10)
        line = picking.move_line_ids
        line.qty_done = 40
        self.assertEqual(line._todo_qty(), 0)
