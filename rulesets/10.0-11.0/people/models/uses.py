from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:project.issue@11.0
            self.env['project.issue'],
            # hit: model-renamed:project.issue.report@11.0
            self.env['project.issue.report'],
            # hit: model-removed:hr_timesheet_sheet.sheet@11.0
            self.env['hr_timesheet_sheet.sheet'],
            # hit: xmlid-renamed:hr.group_hr_attendance@11.0
            self.env.ref('hr.group_hr_attendance'),
        ]

class ProjectProject(models.Model):
    _inherit = 'project.project'

    def read_fields(self):
        return [
            # hit: field-removed:project.project.use_issues@11.0
            self.use_issues,
            # hit: field-removed:project.project.issue_ids@11.0
            self.issue_ids,
            # hit: field-removed:project.project.issue_count@11.0
            self.issue_count,
            # hit: field-removed:project.project.label_issues@11.0
            self.label_issues,
        ]

class HrContract(models.Model):
    _inherit = 'hr.contract'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.contract.working_hours@11.0
            self.working_hours,
        ]

class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.employee.name_related@11.0
            self.name_related,
        ]

class HrHolidays(models.Model):
    _inherit = 'hr.holidays'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.holidays.manager_id2@11.0
            self.manager_id2,
        ]

class HrExpenseRefuseWizard(models.Model):
    _inherit = 'hr.expense.refuse.wizard'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.expense.refuse.wizard.description@11.0
            self.description,
        ]

class HrExpenseSheet(models.Model):
    _inherit = 'hr.expense.sheet'

    def call_methods(self):
        # hit: method-removed:hr.expense.sheet.refuse_expenses@11.0
        self.refuse_expenses()

class HrPayslip(models.Model):
    _inherit = 'hr.payslip'

    def call_methods(self):
        # hit: method-removed:hr.payslip.get_payslip_lines@11.0
        self.get_payslip_lines()

    # hit: method-signature:hr.payslip.get_worked_day_lines@11.0
    def get_worked_day_lines(self, contract_ids, date_from, date_to):
        return None

    # hit: method-signature:hr.payslip.get_inputs@11.0
    def get_inputs(self, contract_ids, date_from, date_to):
        return None

class HrSalaryRule(models.Model):
    _inherit = 'hr.salary.rule'

    def call_methods(self):
        # hit: method-renamed:hr.salary.rule.compute_rule@11.0
        self.compute_rule()
        # hit: method-renamed:hr.salary.rule.satisfy_condition@11.0
        self.satisfy_condition()

class ResourceCalendar(models.Model):
    _inherit = 'resource.calendar'

    def read_fields(self):
        return [
            # hit: field-removed:resource.calendar.manager@11.0
            self.manager,
        ]

    def call_methods(self):
        # hit: method-removed:resource.calendar.get_working_hours@11.0
        self.get_working_hours()
        # hit: method-removed:resource.calendar.schedule_hours@11.0
        self.schedule_hours()
        # hit: method-removed:resource.calendar.schedule_days@11.0
        self.schedule_days()
        # hit: method-removed:resource.calendar.get_working_intervals_of_day@11.0
        self.get_working_intervals_of_day()
        # hit: method-removed:resource.calendar.get_leave_intervals@11.0
        self.get_leave_intervals()
        # hit: method-removed:resource.calendar.get_weekdays@11.0
        self.get_weekdays()
        # hit: method-removed:resource.calendar.get_next_day@11.0
        self.get_next_day()
        # hit: method-removed:resource.calendar.get_previous_day@11.0
        self.get_previous_day()
        # hit: method-removed:resource.calendar.interval_clean@11.0
        self.interval_clean()
        # hit: method-removed:resource.calendar.schedule_hours_get_date@11.0
        self.schedule_hours_get_date()
        # hit: method-removed:resource.calendar.schedule_days_get_date@11.0
        self.schedule_days_get_date()
        # hit: method-removed:resource.calendar.working_hours_on_day@11.0
        self.working_hours_on_day()

class ProjectIssue(models.Model):
    # hit: model-renamed:project.issue@11.0
    _inherit = 'project.issue'

    def read_fields(self):
        return [
            # hit: field-renamed:project.issue.date_closed@11.0
            self.date_closed,
            # hit: field-renamed:project.issue.date_open@11.0
            self.date_open,
            # hit: field-renamed:project.issue.day_close@11.0
            self.day_close,
            # hit: field-renamed:project.issue.day_open@11.0
            self.day_open,
        ]
