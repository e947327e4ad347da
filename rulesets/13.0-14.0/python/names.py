# hit: python-removed:odoo.tools.graph@14.0
from odoo.tools import graph
# hit: python-removed:odoo.tools.pycompat.reraise@14.0
from odoo.tools.pycompat import reraise
# hit: python-removed:odoo.exceptions.DeferredException@14.0
from odoo.exceptions import DeferredException
# hit: python-moved:odoo.exceptions.except_orm@14.0
from odoo.exceptions import except_orm
# hit: python-moved:odoo.exceptions.Warning@14.0
from odoo.exceptions import Warning
# hit: python-removed:odoo.http.set_header_field@14.0
from odoo.http import set_header_field


def about_graph():
    # ok: python-removed
    return 'a text about odoo.tools.graph'


def about_reraise():
    # ok: python-removed
    return 'a text about odoo.tools.pycompat.reraise'


def about_deferredexception():
    # ok: python-removed
    return 'a text about odoo.exceptions.DeferredException'


def about_except_orm():
    # ok: python-moved
    return 'a text about odoo.exceptions.except_orm'


def about_warning():
    # ok: python-moved
    return 'a text about odoo.exceptions.Warning'


def about_set_header_field():
    # ok: python-removed
    return 'a text about odoo.http.set_header_field'
