from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:account.analytic.journal@9.0
            self.env['account.analytic.journal'],
            # hit: model-removed:account.model@9.0
            self.env['account.model'],
            # hit: model-removed:account.model.line@9.0
            self.env['account.model.line'],
            # hit: model-removed:account.subscription@9.0
            self.env['account.subscription'],
            # hit: model-removed:analytic.entries.report@9.0
            self.env['analytic.entries.report'],
            # hit: model-removed:account.asset.history@9.0
            self.env['account.asset.history'],
            # hit: model-removed:account.analytic.invoice.line@9.0
            self.env['account.analytic.invoice.line'],
        ]

class AccountAnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.line.journal_id@9.0
            self.journal_id,
            # hit: field-removed:account.analytic.line.to_invoice@9.0
            self.to_invoice,
            # hit: field-removed:account.analytic.line.invoice_id@9.0
            self.invoice_id,
        ]

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.account.parent_id@9.0
            self.parent_id,
            # hit: field-removed:account.analytic.account.child_ids@9.0
            self.child_ids,
            # hit: field-removed:account.analytic.account.complete_name@9.0
            self.complete_name,
            # hit: field-removed:account.analytic.account.quantity_max@9.0
            self.quantity_max,
            # hit: field-removed:account.analytic.account.date_start@9.0
            self.date_start,
            # hit: field-removed:account.analytic.account.date@9.0
            self.date,
            # hit: field-removed:account.analytic.account.user_id@9.0
            self.user_id,
            # hit: field-removed:account.analytic.account.manager_id@9.0
            self.manager_id,
            # hit: field-removed:account.analytic.account.template_id@9.0
            self.template_id,
            # hit: field-removed:account.analytic.account.description@9.0
            self.description,
            # hit: field-removed:account.analytic.account.state@9.0
            self.state,
            # hit: field-removed:account.analytic.account.type@9.0
            self.type,
            # hit: field-removed:account.analytic.account.recurring_invoices@9.0
            self.recurring_invoices,
            # hit: field-removed:account.analytic.account.recurring_invoice_line_ids@9.0
            self.recurring_invoice_line_ids,
            # hit: field-removed:account.analytic.account.recurring_next_date@9.0
            self.recurring_next_date,
            # hit: field-removed:account.analytic.account.recurring_rule_type@9.0
            self.recurring_rule_type,
            # hit: field-removed:account.analytic.account.recurring_interval@9.0
            self.recurring_interval,
        ]

class AccountAssetAsset(models.Model):
    _inherit = 'account.asset.asset'

    def read_fields(self):
        return [
            # hit: field-renamed:account.asset.asset.purchase_value@9.0
            self.purchase_value,
            # hit: field-renamed:account.asset.asset.purchase_date@9.0
            self.purchase_date,
        ]
