from odoo import models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def calls(self):
        # hit: method-changed:BaseModel._name_search@14.0
        self._name_search()

    def texts(self):
        return [
            # ok: method-changed
            '_name_search',
        ]

    # hit: method-signature:BaseModel._validate_fields@14.0
    def _validate_fields(self, field_names):
        return None

    def call_transient_vacuum(self, values):
        # hit: method-signature:BaseModel._transient_vacuum@14.0
        self._transient_vacuum(force=values)
        # ok: method-signature
        self._transient_vacuum()

    # hit: method-removed:BaseModel._reflect@14.0
    def _reflect(self):
        # hit: method-removed:BaseModel._reflect@14.0
        return super()._reflect()
