from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    type_id = fields.Char()
    google_drive_link = fields.Char()
    double_validation = fields.Char()
    categ_id = fields.Char()
    date_start = fields.Char()
    notes = fields.Char()
    legend_priority = fields.Char()
    probability = fields.Char()
    on_change = fields.Char()
    team_type = fields.Char()
    reply_to = fields.Char()
    type = fields.Char()
    environment = fields.Char()
    journal_ids = fields.Char()
    statement_ids = fields.Char()
    invoice_id = fields.Char()
    accrual = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.type_id,
            # ok: field-removed
            self.google_drive_link,
            # ok: field-renamed
            self.double_validation,
            # ok: field-removed
            self.categ_id,
            # ok: field-removed
            self.date_start,
            # ok: field-removed
            self.notes,
            # ok: field-removed
            self.legend_priority,
            # ok: field-removed
            self.probability,
            # ok: field-removed
            self.on_change,
            # ok: field-removed
            self.team_type,
            # ok: field-removed
            self.reply_to,
            # ok: field-renamed
            self.type,
            # ok: field-removed
            self.environment,
            # ok: field-renamed
            self.journal_ids,
            # ok: field-renamed
            self.statement_ids,
            # ok: field-renamed
            self.invoice_id,
            # ok: field-renamed
            self.accrual,
        ]

    # ok: method-renamed
    def get_work_days_data(self):
        return None

    # ok: method-renamed
    def get_leave_days_data(self):
        return None

    # ok: method-renamed
    def redirect_opportunity_view(self):
        return None

    # ok: method-renamed
    def action_invoice_create(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.get_work_days_data()
        # ok: method-renamed
        self.get_leave_days_data()
        # ok: method-renamed
        self.redirect_opportunity_view()
        # ok: method-renamed
        self.action_invoice_create()
