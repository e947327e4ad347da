from odoo.tests.common import TransactionCase
# hit: python-removed:odoo.tests.common.at_install@14.0
from odoo.tests.common import at_install
# hit: python-removed:odoo.tests.common.post_install@14.0
from odoo.tests.common import post_install
# hit: python-removed:odoo.tests.at_install@14.0
from odoo.tests import at_install as exported_at_install
# hit: python-removed:odoo.tests.post_install@14.0
from odoo.tests import post_install as exported_post_install


# hit: python-removed:odoo.tests.common.at_install@14.0
@at_install(False)
class TestAtInstall(TransactionCase):
    def test_nothing(self):
        # ok: python-removed
        self.assertTrue('at_install')


# hit: python-removed:odoo.tests.common.post_install@14.0
@post_install(False)
class TestPostInstall(TransactionCase):
    def test_nothing(self):
        # ok: python-removed
        self.assertTrue('post_install')


# hit: python-removed:odoo.tests.at_install@14.0
@exported_at_install(False)
class TestExportedAtInstall(TransactionCase):
    def test_nothing(self):
        # ok: python-removed
        self.assertTrue('at_install')


# hit: python-removed:odoo.tests.post_install@14.0
@exported_post_install(False)
class TestExportedPostInstall(TransactionCase):
    def test_nothing(self):
        # ok: python-removed
        self.assertTrue('post_install')
