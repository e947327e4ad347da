from odoo import models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    # hit: method-removed:BaseModel._add_magic_fields@15.0
    def _add_magic_fields(self):
        # hit: method-removed:BaseModel._add_magic_fields@15.0
        return super()._add_magic_fields()


class IrModelData(models.Model):
    _inherit = 'ir.model.data'

    def calls(self):
        # hit: method-renamed:ir.model.data.xmlid_to_res_id@15.0
        self.xmlid_to_res_id()
        # hit: method-renamed:ir.model.data.xmlid_lookup@15.0
        self.xmlid_lookup()
        # hit: method-renamed:ir.model.data.xmlid_to_res_model_res_id@15.0
        self.xmlid_to_res_model_res_id()
        # hit: method-removed:ir.model.data.xmlid_to_object@15.0
        self.xmlid_to_object()
        # hit: method-removed:ir.model.data.get_object_reference@15.0
        self.get_object_reference()
        # hit: method-removed:ir.model.data.get_object@15.0
        self.get_object()
