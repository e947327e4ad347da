# hit: python-removed:openerp.http.Model@10.0
from openerp.http import Model
# hit: python-removed:openerp.http.Service@10.0
from openerp.http import Service
# hit: python-removed:openerp.http.jsonrequest@10.0
from openerp.http import jsonrequest
# hit: python-removed:openerp.http.httprequest@10.0
from openerp.http import httprequest
# hit: python-removed:openerp.modules.module.init_module_models@10.0
from openerp.modules.module import init_module_models
# hit: python-removed:openerp.models.FIELDS_TO_PGTYPES@10.0
from openerp.models import FIELDS_TO_PGTYPES
# hit: python-removed:openerp.models.get_pg_type@10.0
from openerp.models import get_pg_type
# hit: python-removed:openerp.models.make_compute@10.0
from openerp.models import make_compute
# hit: python-removed:openerp.tools.ALL_LANGUAGES@10.0
from openerp.tools import ALL_LANGUAGES
# hit: python-removed:openerp.tools.html_email_clean@10.0
from openerp.tools import html_email_clean
