# hit: python-moved:odoo.osv.query@16.0
from odoo.osv import query
# hit: python-removed:odoo.tools.osutil.tempdir@16.0
from odoo.tools.osutil import tempdir
# hit: python-removed:odoo.tools.osutil.walksymlinks@16.0
from odoo.tools.osutil import walksymlinks
# hit: python-removed:odoo.tools.debugger@16.0
from odoo.tools import debugger
# hit: python-removed:odoo.addons.base.models.qweb@16.0
from odoo.addons.base.models import qweb
# hit: python-removed:odoo.exceptions.QWebException@16.0
from odoo.exceptions import QWebException
# hit: python-moved:odoo.tests.common.TagsSelector@16.0
from odoo.tests.common import TagsSelector


def about_query():
    # ok: python-moved
    return 'a text about odoo.osv.query'


def about_tempdir():
    # ok: python-removed
    return 'a text about odoo.tools.osutil.tempdir'


def about_walksymlinks():
    # ok: python-removed
    return 'a text about odoo.tools.osutil.walksymlinks'


def about_debugger():
    # ok: python-removed
    return 'a text about odoo.tools.debugger'


def about_qweb():
    # ok: python-removed
    return 'a text about odoo.addons.base.models.qweb'


def about_qwebexception():
    # ok: python-removed
    return 'a text about odoo.exceptions.QWebException'


def about_tagsselector():
    # ok: python-moved
    return 'a text about odoo.tests.common.TagsSelector'
