from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:account.tax.code@9.0
            self.env['account.tax.code'],
            # hit: model-renamed:account.tax.code.template@9.0
            self.env['account.tax.code.template'],
            # hit: model-removed:account.tax.chart@9.0
            self.env['account.tax.chart'],
        ]

class AccountTax(models.Model):
    _inherit = 'account.tax'

    def read_fields(self):
        return [
            # hit: field-removed:account.tax.type@9.0
            self.type,
            # hit: field-renamed:account.tax.account_collected_id@9.0
            self.account_collected_id,
            # hit: field-renamed:account.tax.account_paid_id@9.0
            self.account_paid_id,
            # hit: field-removed:account.tax.child_ids@9.0
            self.child_ids,
            # hit: field-removed:account.tax.child_depend@9.0
            self.child_depend,
            # hit: field-removed:account.tax.account_analytic_collected_id@9.0
            self.account_analytic_collected_id,
            # hit: field-removed:account.tax.account_analytic_paid_id@9.0
            self.account_analytic_paid_id,
            # hit: field-removed:account.tax.tax_code_id@9.0
            self.tax_code_id,
            # hit: field-removed:account.tax.base_code_id@9.0
            self.base_code_id,
            # hit: field-removed:account.tax.ref_tax_code_id@9.0
            self.ref_tax_code_id,
            # hit: field-removed:account.tax.ref_base_code_id@9.0
            self.ref_base_code_id,
            # hit: field-removed:account.tax.tax_sign@9.0
            self.tax_sign,
            # hit: field-removed:account.tax.base_sign@9.0
            self.base_sign,
            # hit: field-removed:account.tax.ref_tax_sign@9.0
            self.ref_tax_sign,
            # hit: field-removed:account.tax.ref_base_sign@9.0
            self.ref_base_sign,
            # hit: field-removed:account.tax.domain@9.0
            self.domain,
            # hit: field-removed:account.tax.python_compute_inv@9.0
            self.python_compute_inv,
        ]

    def call_methods(self):
        # hit: method-removed:account.tax.compute@9.0
        self.compute()
        # hit: method-removed:account.tax.compute_inv@9.0
        self.compute_inv()

class AccountTaxTemplate(models.Model):
    _inherit = 'account.tax.template'

    def read_fields(self):
        return [
            # hit: field-removed:account.tax.template.type@9.0
            self.type,
            # hit: field-renamed:account.tax.template.account_collected_id@9.0
            self.account_collected_id,
            # hit: field-renamed:account.tax.template.account_paid_id@9.0
            self.account_paid_id,
            # hit: field-removed:account.tax.template.tax_code_id@9.0
            self.tax_code_id,
        ]
