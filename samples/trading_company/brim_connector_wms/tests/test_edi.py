import io
from unittest import TestCase

from odoo.addons.brim_connector_wms.models.edi_file import EdiBuffer, move_lines, read_group


class TestEdi(TestCase):
    def test_flush(self):
        stream = io.StringIO()
        buffer = EdiBuffer(stream)
        buffer.add("L", quantity_done=3, lot="A").flush()
        self.assertEqual(buffer.refresh(), "L000003.000lot=A\n")
        self.assertEqual(buffer.name_get("done"), "done (F)")

    def test_read_group(self):
        rows = [{"lot": "A", "qty": 1}, {"lot": "A", "qty": 2}, {"lot": "B", "qty": 0}]
        self.assertEqual(read_group(rows, "lot"), {"A": 3, "B": 0})
        self.assertEqual(len(list(move_lines(rows))), 2)
