from odoo import api, fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    account_move_id = fields.Char()
    journal_id = fields.Char()
    department_id = fields.Char()
    name = fields.Char()
    action = fields.Char()
    action_desc = fields.Char()
    state = fields.Char()
    last_sign = fields.Char()
    survey = fields.Char()
    job_ids = fields.Char()
    parent_ids = fields.Char()
    team_id = fields.Char()
    closed = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.account_move_id,
            # ok: field-removed
            self.journal_id,
            # ok: field-removed
            self.department_id,
            # ok: field-removed
            self.name,
            # ok: field-removed
            self.action,
            # ok: field-removed
            self.action_desc,
            # ok: field-removed
            self.state,
            # ok: field-removed
            self.last_sign,
            # ok: field-renamed
            self.survey,
            # ok: field-removed
            self.job_ids,
            # ok: field-removed
            self.parent_ids,
            # ok: field-removed
            self.team_id,
            # ok: field-removed
            self.closed,
        ]

    # ok: method-renamed
    def holidays_confirm(self):
        return None

    # ok: method-renamed
    def holidays_validate(self):
        return None

    # ok: method-removed
    def holidays_first_validate(self):
        return None

    # ok: method-renamed
    def holidays_refuse(self):
        return None

    # ok: method-renamed
    def holidays_reset(self):
        return None

    # ok: method-removed
    def process_sheet(self):
        return None

    # ok: method-removed
    def cancel_sheet(self):
        return None

    # ok: method-removed
    def hr_verify_sheet(self):
        return None

    # ok: method-renamed
    def button_confirm(self):
        return None

    # ok: method-renamed
    def action_set_to_draft(self):
        return None

    # ok: method-removed
    def approve_expenses(self):
        return None

    # ok: method-removed
    def refuse_expenses(self):
        return None

    # ok: method-removed
    def reset_expenses(self):
        return None

    # ok: method-removed
    def paid_expenses(self):
        return None

    # ok: method-removed
    def set_template(self):
        return None

    # ok: method-removed
    def duplicate_template(self):
        return None

    # ok: method-removed
    def duplicate_task(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.holidays_confirm()
        # ok: method-renamed
        self.holidays_validate()
        # ok: method-removed
        self.holidays_first_validate()
        # ok: method-renamed
        self.holidays_refuse()
        # ok: method-renamed
        self.holidays_reset()
        # ok: method-removed
        self.process_sheet()
        # ok: method-removed
        self.cancel_sheet()
        # ok: method-removed
        self.hr_verify_sheet()
        # ok: method-renamed
        self.button_confirm()
        # ok: method-renamed
        self.action_set_to_draft()
        # ok: method-removed
        self.approve_expenses()
        # ok: method-removed
        self.refuse_expenses()
        # ok: method-removed
        self.reset_expenses()
        # ok: method-removed
        self.paid_expenses()
        # ok: method-removed
        self.set_template()
        # ok: method-removed
        self.duplicate_template()
        # ok: method-removed
        self.duplicate_task()
