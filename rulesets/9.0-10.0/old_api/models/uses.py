from odoo import api, fields, models


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
