from odoo import api, fields, models


class HrHolidays(models.Model):
    _inherit = 'hr.holidays'

    def call_methods(self):
        # hit: method-renamed:hr.holidays.holidays_confirm@10.0
        self.holidays_confirm()
        # hit: method-renamed:hr.holidays.holidays_validate@10.0
        self.holidays_validate()
        # hit: method-removed:hr.holidays.holidays_first_validate@10.0
        self.holidays_first_validate()
        # hit: method-renamed:hr.holidays.holidays_refuse@10.0
        self.holidays_refuse()
        # hit: method-renamed:hr.holidays.holidays_reset@10.0
        self.holidays_reset()

class HrPayslip(models.Model):
    _inherit = 'hr.payslip'

    def call_methods(self):
        # hit: method-removed:hr.payslip.process_sheet@10.0
        self.process_sheet()
        # hit: method-removed:hr.payslip.cancel_sheet@10.0
        self.cancel_sheet()
        # hit: method-removed:hr.payslip.hr_verify_sheet@10.0
        self.hr_verify_sheet()

class HrTimesheetSheetSheet(models.Model):
    _inherit = 'hr_timesheet_sheet.sheet'

    def call_methods(self):
        # hit: method-renamed:hr_timesheet_sheet.sheet.button_confirm@10.0
        self.button_confirm()
        # hit: method-renamed:hr_timesheet_sheet.sheet.action_set_to_draft@10.0
        self.action_set_to_draft()

class HrExpense(models.Model):
    _inherit = 'hr.expense'

    def read_fields(self):
        return [
            # hit: field-removed:hr.expense.account_move_id@10.0
            self.account_move_id,
            # hit: field-removed:hr.expense.journal_id@10.0
            self.journal_id,
            # hit: field-removed:hr.expense.department_id@10.0
            self.department_id,
        ]

    def call_methods(self):
        # hit: method-removed:hr.expense.approve_expenses@10.0
        self.approve_expenses()
        # hit: method-removed:hr.expense.refuse_expenses@10.0
        self.refuse_expenses()
        # hit: method-removed:hr.expense.reset_expenses@10.0
        self.reset_expenses()
        # hit: method-removed:hr.expense.paid_expenses@10.0
        self.paid_expenses()

class HrAttendance(models.Model):
    _inherit = 'hr.attendance'

    def read_fields(self):
        return [
            # hit: field-removed:hr.attendance.name@10.0
            self.name,
            # hit: field-removed:hr.attendance.action@10.0
            self.action,
            # hit: field-removed:hr.attendance.action_desc@10.0
            self.action_desc,
        ]

class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    def read_fields(self):
        return [
            # hit: field-removed:hr.employee.state@10.0
            self.state,
            # hit: field-removed:hr.employee.last_sign@10.0
            self.last_sign,
        ]

class HrApplicant(models.Model):
    _inherit = 'hr.applicant'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.applicant.survey@10.0
            self.survey,
        ]

class HrRecruitmentStage(models.Model):
    _inherit = 'hr.recruitment.stage'

    def read_fields(self):
        return [
            # hit: field-removed:hr.recruitment.stage.job_ids@10.0
            self.job_ids,
        ]

class ProjectProject(models.Model):
    _inherit = 'project.project'

    def read_fields(self):
        return [
            # hit: field-removed:project.project.state@10.0
            self.state,
        ]

    def call_methods(self):
        # hit: method-removed:project.project.set_template@10.0
        self.set_template()
        # hit: method-removed:project.project.duplicate_template@10.0
        self.duplicate_template()

class ProjectTask(models.Model):
    _inherit = 'project.task'

    def read_fields(self):
        return [
            # hit: field-removed:project.task.parent_ids@10.0
            self.parent_ids,
        ]

    def call_methods(self):
        # hit: method-removed:project.task.duplicate_task@10.0
        self.duplicate_task()

class ProjectIssue(models.Model):
    _inherit = 'project.issue'

    def read_fields(self):
        return [
            # hit: field-removed:project.issue.team_id@10.0
            self.team_id,
        ]

class ProjectTaskType(models.Model):
    _inherit = 'project.task.type'

    def read_fields(self):
        return [
            # hit: field-removed:project.task.type.closed@10.0
            self.closed,
        ]
