# hit: python-removed:openerp.osv.fields@10.0
from openerp.osv import fields
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
from odoo import api, fields, models


class RuleAttributes(models.Model):
    _name = 'rule.attributes'
    _description = 'Attributes'
    # hit: class-attribute-removed:_columns@10.0
    _columns = {}
    # hit: class-attribute-removed:_defaults@10.0
    _defaults = {}
    # hit: class-attribute-removed:_group_by_full@10.0
    _group_by_full = {}

class RuleAny(models.Model):
    _name = 'rule.any'
    _description = 'Any'

    def call_methods(self):
        # hit: method-removed:BaseModel.import_data@10.0
        self.import_data()
        # hit: method-removed:BaseModel._read_group_get_domain@10.0
        self._read_group_get_domain()
        # hit: method-removed:BaseModel._view_look_dom_arch@10.0
        self._view_look_dom_arch()
