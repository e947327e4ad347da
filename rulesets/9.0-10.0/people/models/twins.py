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
            # ok: field-renamed
            self.account_move_id,
            # ok: field-renamed
            self.journal_id,
            # ok: field-renamed
            self.department_id,
            # ok: field-renamed
            self.name,
            # ok: field-renamed
            self.action,
            # ok: field-removed
            self.action_desc,
            # ok: field-renamed
            self.state,
            # ok: field-renamed
            self.last_sign,
            # ok: field-renamed
            self.survey,
            # ok: field-renamed
            self.job_ids,
            # ok: field-renamed
            self.parent_ids,
            # ok: field-removed
            self.team_id,
            # ok: field-renamed
            self.closed,
        ]

    # ok: method-renamed
    def holidays_confirm(self):
        return None

    # ok: method-renamed
    def holidays_validate(self):
        return None

    # ok: method-renamed
    def holidays_first_validate(self):
        return None

    # ok: method-renamed
    def holidays_refuse(self):
        return None

    # ok: method-renamed
    def holidays_reset(self):
        return None

    # ok: method-renamed
    def process_sheet(self):
        return None

    # ok: method-renamed
    def cancel_sheet(self):
        return None

    # ok: method-renamed
    def hr_verify_sheet(self):
        return None

    # ok: method-renamed
    def button_confirm(self):
        return None

    # ok: method-renamed
    def action_set_to_draft(self):
        return None

    # ok: method-renamed
    def approve_expenses(self):
        return None

    # ok: method-renamed
    def refuse_expenses(self):
        return None

    # ok: method-renamed
    def reset_expenses(self):
        return None

    # ok: method-renamed
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
        # ok: method-renamed
        self.holidays_first_validate()
        # ok: method-renamed
        self.holidays_refuse()
        # ok: method-renamed
        self.holidays_reset()
        # ok: method-renamed
        self.process_sheet()
        # ok: method-renamed
        self.cancel_sheet()
        # ok: method-renamed
        self.hr_verify_sheet()
        # ok: method-renamed
        self.button_confirm()
        # ok: method-renamed
        self.action_set_to_draft()
        # ok: method-renamed
        self.approve_expenses()
        # ok: method-renamed
        self.refuse_expenses()
        # ok: method-renamed
        self.reset_expenses()
        # ok: method-renamed
        self.paid_expenses()
        # ok: method-removed
        self.set_template()
        # ok: method-removed
        self.duplicate_template()
        # ok: method-removed
        self.duplicate_task()
