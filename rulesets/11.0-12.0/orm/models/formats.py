# hit: python-changed:odoo.tools.DEFAULT_SERVER_DATE_FORMAT@12.0
from odoo.tools import DEFAULT_SERVER_DATE_FORMAT
# ok: python-changed
from .own_tools_date import DEFAULT_SERVER_DATE_FORMAT as own_date
# hit: python-changed:odoo.tools.misc.DEFAULT_SERVER_DATE_FORMAT@12.0
from odoo.tools.misc import DEFAULT_SERVER_DATE_FORMAT
# ok: python-changed
from .own_misc_date import DEFAULT_SERVER_DATE_FORMAT as own_date
# hit: python-changed:odoo.tools.DEFAULT_SERVER_DATETIME_FORMAT@12.0
from odoo.tools import DEFAULT_SERVER_DATETIME_FORMAT
# ok: python-changed
from .own_tools_datetime import DEFAULT_SERVER_DATETIME_FORMAT as own_datetime
# hit: python-changed:odoo.tools.misc.DEFAULT_SERVER_DATETIME_FORMAT@12.0
from odoo.tools.misc import DEFAULT_SERVER_DATETIME_FORMAT
# ok: python-changed
from .own_misc_datetime import DEFAULT_SERVER_DATETIME_FORMAT as own_datetime
