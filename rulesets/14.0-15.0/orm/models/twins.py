from odoo import models


# ok: method-removed
def _add_magic_fields():
    return None


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'


    # ok: method-renamed
    def xmlid_to_res_id(self):
        return None

    # ok: method-renamed
    def xmlid_lookup(self):
        return None

    # ok: method-renamed
    def xmlid_to_res_model_res_id(self):
        return None

    # ok: method-removed
    def xmlid_to_object(self):
        return None

    # ok: method-removed
    def get_object_reference(self):
        return None

    # ok: method-removed
    def get_object(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.xmlid_to_res_id()
        # ok: method-renamed
        self.xmlid_lookup()
        # ok: method-renamed
        self.xmlid_to_res_model_res_id()
        # ok: method-removed
        self.xmlid_to_object()
        # ok: method-removed
        self.get_object_reference()
        # ok: method-removed
        self.get_object()
