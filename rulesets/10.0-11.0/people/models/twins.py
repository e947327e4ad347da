from odoo import api, fields, models


class HrPayslipPorted(models.Model):
    _inherit = 'hr.payslip'

    # ok: method-signature
    def get_worked_day_lines(self, contracts, date_from, date_to):
        return None

    # ok: method-signature
    def get_inputs(self, contracts, date_from, date_to):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about project.issue',
            # ok: model-renamed
            'a text about project.issue.report',
            # ok: model-removed
            'a text about hr_timesheet_sheet.sheet',
            # ok: xmlid-renamed
            self.env.ref('hr.group_hr_attendance_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    use_issues = fields.Char()
    issue_ids = fields.Char()
    issue_count = fields.Char()
    label_issues = fields.Char()
    working_hours = fields.Char()
    name_related = fields.Char()
    manager_id2 = fields.Char()
    description = fields.Char()
    manager = fields.Char()
    date_closed = fields.Char()
    date_open = fields.Char()
    day_close = fields.Char()
    day_open = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.use_issues,
            # ok: field-removed
            self.issue_ids,
            # ok: field-removed
            self.issue_count,
            # ok: field-removed
            self.label_issues,
            # ok: field-renamed
            self.working_hours,
            # ok: field-renamed
            self.name_related,
            # ok: field-renamed
            self.manager_id2,
            # ok: field-renamed
            self.description,
            # ok: field-removed
            self.manager,
            # ok: field-renamed
            self.date_closed,
            # ok: field-renamed
            self.date_open,
            # ok: field-renamed
            self.day_close,
            # ok: field-renamed
            self.day_open,
        ]

    # ok: method-removed
    def refuse_expenses(self):
        return None

    # ok: method-removed
    def get_payslip_lines(self):
        return None

    # ok: method-renamed
    def compute_rule(self):
        return None

    # ok: method-renamed
    def satisfy_condition(self):
        return None

    # ok: method-removed
    def get_working_hours(self):
        return None

    # ok: method-removed
    def schedule_hours(self):
        return None

    # ok: method-removed
    def schedule_days(self):
        return None

    # ok: method-removed
    def get_working_intervals_of_day(self):
        return None

    # ok: method-removed
    def get_leave_intervals(self):
        return None

    # ok: method-removed
    def get_weekdays(self):
        return None

    # ok: method-removed
    def get_next_day(self):
        return None

    # ok: method-removed
    def get_previous_day(self):
        return None

    # ok: method-removed
    def interval_clean(self):
        return None

    # ok: method-removed
    def schedule_hours_get_date(self):
        return None

    # ok: method-removed
    def schedule_days_get_date(self):
        return None

    # ok: method-removed
    def working_hours_on_day(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.refuse_expenses()
        # ok: method-removed
        self.get_payslip_lines()
        # ok: method-renamed
        self.compute_rule()
        # ok: method-renamed
        self.satisfy_condition()
        # ok: method-removed
        self.get_working_hours()
        # ok: method-removed
        self.schedule_hours()
        # ok: method-removed
        self.schedule_days()
        # ok: method-removed
        self.get_working_intervals_of_day()
        # ok: method-removed
        self.get_leave_intervals()
        # ok: method-removed
        self.get_weekdays()
        # ok: method-removed
        self.get_next_day()
        # ok: method-removed
        self.get_previous_day()
        # ok: method-removed
        self.interval_clean()
        # ok: method-removed
        self.schedule_hours_get_date()
        # ok: method-removed
        self.schedule_days_get_date()
        # ok: method-removed
        self.working_hours_on_day()
