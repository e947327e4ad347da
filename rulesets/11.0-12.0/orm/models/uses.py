# hit: python-moved:odoo.api.call_kw_model@12.0
from odoo.api import call_kw_model
# hit: python-moved:odoo.api.call_kw_multi@12.0
from odoo.api import call_kw_multi
# hit: python-removed:odoo.tools.yaml_import@12.0
from odoo.tools import yaml_import
# hit: python-removed:odoo.tools.convert_yaml_import@12.0
from odoo.tools import convert_yaml_import
# hit: python-moved:odoo.addons.base.ir@12.0
from odoo.addons.base import ir
# hit: python-moved:odoo.addons.base.res@12.0
from odoo.addons.base import res
# hit: python-moved:odoo.addons.base.module.module@12.0
from odoo.addons.base.module import module
# hit: python-removed:odoo.modules.module.runs_at@12.0
from odoo.modules.module import runs_at
# hit: python-moved:odoo.http.addons_module@12.0
from odoo.http import addons_module
# hit: python-moved:odoo.tests.common.at_install@12.0
from odoo.tests.common import at_install
# hit: python-moved:odoo.tests.at_install@12.0
from odoo.tests import at_install
# hit: python-moved:odoo.tests.common.post_install@12.0
from odoo.tests.common import post_install
# hit: python-moved:odoo.tests.post_install@12.0
from odoo.tests import post_install
from odoo import api, fields, models


class RuleAttributes(models.Model):
    _name = 'rule.attributes'
    _description = 'Attributes'
    # hit: class-attribute-removed:_parent_order@12.0
    _parent_order = {}

class RuleAny(models.Model):
    _name = 'rule.any'
    _description = 'Any'

    def call_methods(self):
        # hit: method-removed:BaseModel._check_selection_field_value@12.0
        self._check_selection_field_value()
        # hit: method-removed:BaseModel._check_record_rules_result_count@12.0
        self._check_record_rules_result_count()

    # hit: method-signature:BaseModel.create@12.0
    def create(self, vals):
        return None

    # hit: method-signature:BaseModel._create@12.0
    def _create(self, vals):
        return None

class IrModelData(models.Model):
    _inherit = 'ir.model.data'

    def call_methods(self):
        # hit: method-removed:ir.model.data._update@12.0
        self._update()
        # hit: method-removed:ir.model.data._update_dummy@12.0
        self._update_dummy()
