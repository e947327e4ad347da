from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:hr.holidays@12.0
            self.env['hr.holidays'],
            # hit: model-renamed:hr.holidays.status@12.0
            self.env['hr.holidays.status'],
            # hit: model-renamed:hr.holidays.remaining.leaves.user@12.0
            self.env['hr.holidays.remaining.leaves.user'],
            # hit: model-removed:project.task.merge.wizard@12.0
            self.env['project.task.merge.wizard'],
            # hit: model-removed:crm.opportunity.report@12.0
            self.env['crm.opportunity.report'],
            # hit: xmlid-renamed:crm.action_partner_deduplicate@12.0
            self.env.ref('crm.action_partner_deduplicate'),
            # hit: xmlid-renamed:crm.base_partner_merge_automatic_wizard_form@12.0
            self.env.ref('crm.base_partner_merge_automatic_wizard_form'),
        ]

class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    def read_fields(self):
        return [
            # hit: field-removed:hr.employee.vehicle_distance@12.0
            self.vehicle_distance,
        ]

class HrExpense(models.Model):
    _inherit = 'hr.expense'

    def call_methods(self):
        # hit: method-renamed:hr.expense.submit_expenses@12.0
        self.submit_expenses()
        # hit: method-renamed:hr.expense.view_sheet@12.0
        self.view_sheet()
        # hit: method-removed:hr.expense._prepare_move_line@12.0
        self._prepare_move_line()

class HrExpenseSheet(models.Model):
    _inherit = 'hr.expense.sheet'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.expense.sheet.responsible_id@12.0
            self.responsible_id,
        ]

class ProjectTask(models.Model):
    _inherit = 'project.task'

    def read_fields(self):
        return [
            # hit: field-removed:project.task.total_hours@12.0
            self.total_hours,
            # hit: field-renamed:project.task.children_hours@12.0
            self.children_hours,
            # hit: field-removed:project.task.delay_hours@12.0
            self.delay_hours,
        ]

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def call_methods(self):
        # hit: method-renamed:account.analytic.account.projects_action@12.0
        self.projects_action()

class ProjectProject(models.Model):
    _inherit = 'project.project'

    def read_fields(self):
        return [
            # hit: field-removed:project.project.task_needaction_count@12.0
            self.task_needaction_count,
        ]

    def call_methods(self):
        # hit: method-removed:project.project.close_dialog@12.0
        self.close_dialog()

class HrHolidays(models.Model):
    # hit: model-renamed:hr.holidays@12.0
    _inherit = 'hr.holidays'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.holidays.number_of_days_temp@12.0
            self.number_of_days_temp,
            # hit: field-removed:hr.holidays.type@12.0
            self.type,
            # hit: field-renamed:hr.holidays.double_validation@12.0
            self.double_validation,
        ]

class HrHolidaysStatus(models.Model):
    # hit: model-renamed:hr.holidays.status@12.0
    _inherit = 'hr.holidays.status'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.holidays.status.limit@12.0
            self.limit,
        ]
