from odoo import models


class RuleExampleValidateFieldsPorted(models.Model):
    _inherit = 'rule.example'

    # ok: method-signature
    def _validate_fields(self, field_names, excluded_names=()):
        return None


# ok: method-removed
def _reflect():
    return None
