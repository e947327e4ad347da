from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about account.analytic.journal',
            # ok: model-removed
            'a text about account.model',
            # ok: model-removed
            'a text about account.model.line',
            # ok: model-removed
            'a text about account.subscription',
            # ok: model-removed
            'a text about analytic.entries.report',
            # ok: model-removed
            'a text about account.asset.history',
            # ok: model-removed
            'a text about account.analytic.invoice.line',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    journal_id = fields.Char()
    to_invoice = fields.Char()
    invoice_id = fields.Char()
    parent_id = fields.Char()
    child_ids = fields.Char()
    complete_name = fields.Char()
    quantity_max = fields.Char()
    date_start = fields.Char()
    date = fields.Char()
    user_id = fields.Char()
    manager_id = fields.Char()
    template_id = fields.Char()
    description = fields.Char()
    state = fields.Char()
    type = fields.Char()
    recurring_invoices = fields.Char()
    recurring_invoice_line_ids = fields.Char()
    recurring_next_date = fields.Char()
    recurring_rule_type = fields.Char()
    recurring_interval = fields.Char()
    purchase_value = fields.Char()
    purchase_date = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.journal_id,
            # ok: field-removed
            self.to_invoice,
            # ok: field-removed
            self.invoice_id,
            # ok: field-removed
            self.parent_id,
            # ok: field-removed
            self.child_ids,
            # ok: field-removed
            self.complete_name,
            # ok: field-removed
            self.quantity_max,
            # ok: field-removed
            self.date_start,
            # ok: field-removed
            self.date,
            # ok: field-removed
            self.user_id,
            # ok: field-removed
            self.manager_id,
            # ok: field-removed
            self.template_id,
            # ok: field-removed
            self.description,
            # ok: field-removed
            self.state,
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.recurring_invoices,
            # ok: field-removed
            self.recurring_invoice_line_ids,
            # ok: field-removed
            self.recurring_next_date,
            # ok: field-removed
            self.recurring_rule_type,
            # ok: field-removed
            self.recurring_interval,
            # ok: field-renamed
            self.purchase_value,
            # ok: field-renamed
            self.purchase_date,
        ]
