from odoo import api, fields, models
# hit: python-moved
from odoo.exceptions import Warning
# hit: python-removed
from odoo.exceptions import except_orm
# ok: python-moved
from odoo.exceptions import UserError
# hit: python-changed
from odoo.modules.module import get_module_resource
# hit: python-changed
from odoo.modules.module import get_resource_path
# hit: python-removed
from odoo.tools import ormcache_multi
# ok: python-removed
from odoo.tools import ormcache
from odoo import modules
from odoo.osv import osv


class Kind(models.Model):
    _name = "x.kind"
    _description = "Kind of states"

    name = fields.Char()
    # hit: argument-removed
    date = fields.Date(states={"draft": [("readonly", False)]})
    # hit: argument-changed, argument-removed
    due = fields.Date(readonly=True, states={"draft": [("readonly", False)]})
    # ok: argument-changed
    paid = fields.Date(readonly=True)
    # ok: argument-removed
    states = fields.Char(help="states={'draft': []}")

    # hit: method-changed
    def name_get(self):
        # ok: method-changed
        return [(rec.id, "name_get") for rec in self]

    def label(self):
        # hit: method-changed
        pairs = self.name_get()
        # ok: method-changed
        other = self.display_name
        return pairs, other

    def labels_of(self, anything):
        # hit: method-changed
        return anything.name_get()

    def warn(self):
        # hit: python-moved
        raise Warning("Warning")

    def quiet(self):
        # hit: python-removed
        raise except_orm("a", "b")

    def path(self):
        # hit: python-changed
        first = get_module_resource("base", "static")
        # hit: python-changed
        second = modules.get_module_resource("base", "static")
        # hit: python-changed
        third = get_resource_path("base", "static")
        # ok: python-changed
        return first, second, third, "get_module_resource"

    # hit: python-removed
    @ormcache_multi("ids")
    def many(self, ids):
        return {}

    # ok: python-removed
    @ormcache("key")
    def one(self, key):
        return key

    def threads(self):
        # hit: python-removed
        with api.Environment.manage():
            return self

    def no_threads(self):
        # ok: python-removed
        return api.Environment(self.env.cr, self.env.uid, {})


# hit: python-moved
class Old(osv.osv):
    _name = "x.old"
    _description = "Old"


# hit: python-moved
class OldWizard(osv.osv_memory):
    _name = "x.old.wizard"
    _description = "Old wizard"


# ok: python-moved
class New(models.Model):
    _name = "x.new"
    _description = "osv.osv"
