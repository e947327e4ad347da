# hit: python-moved:odoo.tests.common.SavepointCase@15.0
from odoo.tests.common import SavepointCase
# hit: python-moved:odoo.tests.SavepointCase@15.0
from odoo.tests import SavepointCase as ExportedSavepointCase
# hit: python-moved:odoo.tests.common.HttpSavepointCase@15.0
from odoo.tests.common import HttpSavepointCase
# hit: python-moved:odoo.tests.HttpSavepointCase@15.0
from odoo.tests import HttpSavepointCase as ExportedHttpSavepointCase


# hit: python-moved:odoo.tests.common.SavepointCase@15.0
class TestSavepointCase(SavepointCase):
    def test_nothing(self):
        # ok: python-moved
        self.assertTrue('SavepointCase')


# hit: python-moved:odoo.tests.SavepointCase@15.0
class TestExportedSavepointCase(ExportedSavepointCase):
    def test_nothing(self):
        # ok: python-moved
        self.assertTrue('SavepointCase')


# hit: python-moved:odoo.tests.common.HttpSavepointCase@15.0
class TestHttpSavepointCase(HttpSavepointCase):
    def test_nothing(self):
        # ok: python-moved
        self.assertTrue('HttpSavepointCase')


# hit: python-moved:odoo.tests.HttpSavepointCase@15.0
class TestExportedHttpSavepointCase(ExportedHttpSavepointCase):
    def test_nothing(self):
        # ok: python-moved
        self.assertTrue('HttpSavepointCase')
