# hit: python-moved
from odoo.tests import SavepointCase as Savepoint
# hit: python-moved
from odoo.tests.common import Form
# hit: python-moved
from odoo.tests.common import HttpSavepointCase
# hit: python-removed
from odoo.tests.common import O2MForm
# hit: python-moved
from odoo.tests.common import SavepointCase
# ok: python-moved
from odoo.tests.common import HttpCase, TransactionCase
# ok: python-moved
from odoo.tests import Form as NewForm


# hit: python-moved
class TestOne(SavepointCase):
    def test_form(self):
        # ok: python-moved
        with Form(self.env["res.partner"]) as form:
            form.name = "SavepointCase"
        # ok: python-moved
        with NewForm(self.env["res.partner"]) as form:
            form.name = "Form"


# hit: python-moved
class TestTwo(HttpSavepointCase):
    def test_line(self):
        # hit: python-removed
        self.assertTrue(O2MForm)


# hit: python-moved
class TestThree(Savepoint):
    pass


# ok: python-moved
class TestFour(TransactionCase):
    pass


# ok: python-moved
class TestFive(HttpCase):
    """SavepointCase"""
