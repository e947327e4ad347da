from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about account.tax.code',
            # ok: model-renamed
            'a text about account.tax.code.template',
            # ok: model-removed
            'a text about account.tax.chart',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    type = fields.Char()
    account_collected_id = fields.Char()
    account_paid_id = fields.Char()
    child_ids = fields.Char()
    child_depend = fields.Char()
    account_analytic_collected_id = fields.Char()
    account_analytic_paid_id = fields.Char()
    tax_code_id = fields.Char()
    base_code_id = fields.Char()
    ref_tax_code_id = fields.Char()
    ref_base_code_id = fields.Char()
    tax_sign = fields.Char()
    base_sign = fields.Char()
    ref_tax_sign = fields.Char()
    ref_base_sign = fields.Char()
    domain = fields.Char()
    python_compute_inv = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.type,
            # ok: field-renamed
            self.account_collected_id,
            # ok: field-renamed
            self.account_paid_id,
            # ok: field-removed
            self.child_ids,
            # ok: field-removed
            self.child_depend,
            # ok: field-removed
            self.account_analytic_collected_id,
            # ok: field-removed
            self.account_analytic_paid_id,
            # ok: field-removed
            self.tax_code_id,
            # ok: field-removed
            self.base_code_id,
            # ok: field-removed
            self.ref_tax_code_id,
            # ok: field-removed
            self.ref_base_code_id,
            # ok: field-removed
            self.tax_sign,
            # ok: field-removed
            self.base_sign,
            # ok: field-removed
            self.ref_tax_sign,
            # ok: field-removed
            self.ref_base_sign,
            # ok: field-removed
            self.domain,
            # ok: field-removed
            self.python_compute_inv,
        ]

    # ok: method-removed
    def compute(self):
        return None

    # ok: method-removed
    def compute_inv(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.compute()
        # ok: method-removed
        self.compute_inv()
