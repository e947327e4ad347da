# hit: python-moved
from odoo import registry
# hit: python-removed
from odoo.fields import first
# hit: python-moved
from odoo.models import NewId
# hit: python-moved
from odoo.modules import get_module_resource as old_resource
# hit: python-moved
from odoo.modules.module import get_module_resource
# hit: python-moved
from odoo.modules.module import get_resource_path
# hit: python-moved
from odoo.osv.expression import AND
# hit: python-moved
from odoo.osv.expression import OR
# hit: python-changed
from odoo.osv.expression import expression
# hit: python-changed
from odoo.osv.expression import normalize_domain
# hit: python-moved
from odoo.tools import date_range
# hit: python-moved
from odoo.tools import get_fiscal_year
# hit: python-moved
from odoo.tools import get_month
# hit: python-moved
from odoo.tools import image_process
# hit: python-moved
from odoo.tools import lazy_property
# hit: python-changed
from odoo.tools import ormcache_context
# ok: python-moved
from odoo.tools import float_round
# ok: python-moved
from odoo.tools.date_utils import get_quarter
# ok: python-moved
from odoo.tools.misc import file_path


def domains(left, right):
    # ok: python-moved
    both = AND([left, right])
    # ok: python-moved
    either = OR([left, right])
    # hit: python-changed
    normal = normalize_domain(left)
    # hit: python-changed
    compiled = expression(left, right)
    # ok: python-moved
    return both, either, normal, compiled, "AND", "OR", "expression.AND"


def paths():
    # hit: python-moved
    one = get_module_resource("base", "static")
    # hit: python-moved
    two = old_resource("base", "static")
    # hit: python-moved
    three = get_resource_path("base", "static")
    # ok: python-moved
    return one, two, three, file_path("base/static"), "get_module_resource"


def dates(day):
    # ok: python-moved
    month = get_month(day)
    # ok: python-moved
    year = get_fiscal_year(day)
    # ok: python-moved
    days = list(date_range(day, day))
    # ok: python-moved
    return month, year, days, get_quarter(day), "get_month"


def others(records, data, name):
    # hit: python-removed
    record = first(records)
    # ok: python-moved
    picture = image_process(data)
    # ok: python-moved
    new = NewId(1)
    # hit: python-moved
    pool = registry(name)
    # ok: python-removed
    return record, picture, new, pool, float_round(1.5, 0), "first"


class Lazy:
    # hit: python-moved
    @lazy_property
    # ok: python-moved
    def value(self):
        return "lazy_property"

    # hit: python-changed
    @ormcache_context("key", keys=("lang",))
    # ok: python-changed
    def text(self, key):
        return "ormcache_context"
