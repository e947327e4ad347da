# ok: python-moved
from .call_kw_model_own import call_kw_model
# ok: python-moved
from .call_kw_multi_own import call_kw_multi
# ok: python-removed
from .yaml_import_own import yaml_import
# ok: python-removed
from .convert_yaml_import_own import convert_yaml_import
# ok: python-moved
from .ir_own import ir
# ok: python-moved
from .res_own import res
# ok: python-moved
from .module_own import module
# ok: python-removed
from .runs_at_own import runs_at
# ok: python-moved
from .addons_module_own import addons_module
# ok: python-moved
from .at_install_own import at_install
# ok: python-moved
from .at_install_own import at_install
# ok: python-moved
from .post_install_own import post_install
# ok: python-moved
from .post_install_own import post_install
from odoo import api, fields, models


class RuleAnyPorted(models.Model):
    _name = 'rule.any.ported'
    _description = 'Any'

    # ok: method-signature
    def create(self, vals_list):
        return None

    # ok: method-signature
    def _create(self, data_list):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: class-attribute-removed
            '_parent_order',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'


    # ok: method-removed
    def _update(self):
        return None

    # ok: method-removed
    def _update_dummy(self):
        return None

    def call_own(self):
        # ok: method-removed
        self._update()
        # ok: method-removed
        self._update_dummy()
