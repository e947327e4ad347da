from odoo import models


class HrContract(models.Model):
    _inherit = 'hr.contract'

    def read_fields(self):
        return [
            # hit: field-removed:hr.contract.type_id@13.0
            self.type_id,
        ]


class Employees(models.Model):
    _inherit = 'hr.department'

    def read_fields(self):
        employee = self.env['hr.employee']
        return [
            # hit: field-removed:hr.employee.google_drive_link@13.0
            employee.google_drive_link,
        ]


class HrLeaveType(models.Model):
    _inherit = 'hr.leave.type'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.leave.type.double_validation@13.0
            self.double_validation,
            # hit: field-removed:hr.leave.type.categ_id@13.0
            self.categ_id,
        ]


class ProjectTask(models.Model):
    _inherit = 'project.task'

    def read_fields(self):
        return [
            # hit: field-removed:project.task.date_start@13.0
            self.date_start,
            # hit: field-removed:project.task.notes@13.0
            self.notes,
        ]


class ProjectTaskType(models.Model):
    _inherit = 'project.task.type'

    def read_fields(self):
        return [
            # hit: field-removed:project.task.type.legend_priority@13.0
            self.legend_priority,
        ]


class CrmStage(models.Model):
    _inherit = 'crm.stage'

    def read_fields(self):
        return [
            # hit: field-removed:crm.stage.probability@13.0
            self.probability,
            # hit: field-removed:crm.stage.on_change@13.0
            self.on_change,
            # hit: field-removed:crm.stage.legend_priority@13.0
            self.legend_priority,
        ]


class CrmTeam(models.Model):
    _inherit = 'crm.team'

    def read_fields(self):
        return [
            # hit: field-removed:crm.team.team_type@13.0
            self.team_type,
            # hit: field-removed:crm.team.reply_to@13.0
            self.reply_to,
        ]


class SurveyQuestion(models.Model):
    _inherit = 'survey.question'

    def read_fields(self):
        return [
            # hit: field-renamed:survey.question.type@13.0
            self.type,
        ]


class PaymentAcquirer(models.Model):
    _inherit = 'payment.acquirer'

    def read_fields(self):
        return [
            # hit: field-removed:payment.acquirer.environment@13.0
            self.environment,
        ]


class PosConfig(models.Model):
    _inherit = 'pos.config'

    def read_fields(self):
        return [
            # hit: field-renamed:pos.config.journal_ids@13.0
            self.journal_ids,
        ]


class PosOrder(models.Model):
    _inherit = 'pos.order'

    def read_fields(self):
        return [
            # hit: field-renamed:pos.order.statement_ids@13.0
            self.statement_ids,
            # hit: field-renamed:pos.order.invoice_id@13.0
            self.invoice_id,
        ]

    # hit: method-signature:pos.order._payment_fields@13.0
    def _payment_fields(self, ui_paymentline):
        return None

    # hit: method-signature:pos.order._process_order@13.0
    def _process_order(self, pos_order):
        return None


class CalendarAlarm(models.Model):
    _inherit = 'calendar.alarm'

    def read_fields(self):
        return [
            # hit: field-renamed:calendar.alarm.type@13.0
            self.type,
        ]


class FetchmailServer(models.Model):
    _inherit = 'fetchmail.server'

    def read_fields(self):
        return [
            # hit: field-renamed:fetchmail.server.type@13.0
            self.type,
        ]


class IrServerObjectLines(models.Model):
    _inherit = 'ir.server.object.lines'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.server.object.lines.type@13.0
            self.type,
        ]


class HrLeaveAllocation(models.Model):
    _inherit = 'hr.leave.allocation'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.leave.allocation.accrual@13.0
            self.accrual,
        ]


class ResourceMixin(models.Model):
    _inherit = 'resource.mixin'

    def calls(self, values):
        # hit: method-renamed:resource.mixin.get_work_days_data@13.0
        self.get_work_days_data()
        # hit: method-renamed:resource.mixin.get_leave_days_data@13.0
        self.get_leave_days_data()


class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def calls(self, values):
        # hit: method-renamed:crm.lead.redirect_opportunity_view@13.0
        self.redirect_opportunity_view()

    # hit: method-signature:crm.lead.action_set_lost@13.0
    def action_set_lost(self):
        return None


class RepairOrder(models.Model):
    _inherit = 'repair.order'

    def calls(self, values):
        # hit: method-renamed:repair.order.action_invoice_create@13.0
        self.action_invoice_create()


class RuleModels(models.Model):
    _name = 'rule.models'
    _description = 'Models'

    def models(self):
        return [
            # hit: model-removed:hr.payslip@13.0
            self.env['hr.payslip'],
            # hit: model-removed:hr.payslip.line@13.0
            self.env['hr.payslip.line'],
            # hit: model-removed:hr.payslip.run@13.0
            self.env['hr.payslip.run'],
            # hit: model-removed:hr.payslip.input@13.0
            self.env['hr.payslip.input'],
            # hit: model-removed:hr.payslip.worked_days@13.0
            self.env['hr.payslip.worked_days'],
            # hit: model-removed:hr.salary.rule@13.0
            self.env['hr.salary.rule'],
            # hit: model-removed:hr.salary.rule.category@13.0
            self.env['hr.salary.rule.category'],
            # hit: model-removed:hr.payroll.structure@13.0
            self.env['hr.payroll.structure'],
            # hit: model-removed:hr.contribution.register@13.0
            self.env['hr.contribution.register'],
            # hit: model-removed:hr.rule.input@13.0
            self.env['hr.rule.input'],
            # hit: model-removed:hr.contract.type@13.0
            self.env['hr.contract.type'],
            # hit: model-removed:hr.holidays.summary.dept@13.0
            self.env['hr.holidays.summary.dept'],
            # hit: model-renamed:survey.page@13.0
            self.env['survey.page'],
            # hit: model-renamed:survey.mail.compose.message@13.0
            self.env['survey.mail.compose.message'],
            # hit: model-renamed:lunch.order.line@13.0
            self.env['lunch.order.line'],
            # hit: model-renamed:website.redirect@13.0
            self.env['website.redirect'],
            # hit: model-removed:slide.category@13.0
            self.env['slide.category'],
        ]

    def names(self):
        return [
            # ok: model-removed
            'a text about hr.payslip',
            # ok: model-removed
            'a text about hr.payslip.line',
            # ok: model-removed
            'a text about hr.payslip.run',
            # ok: model-removed
            'a text about hr.payslip.input',
            # ok: model-removed
            'a text about hr.payslip.worked_days',
            # ok: model-removed
            'a text about hr.salary.rule',
            # ok: model-removed
            'a text about hr.salary.rule.category',
            # ok: model-removed
            'a text about hr.payroll.structure',
            # ok: model-removed
            'a text about hr.contribution.register',
            # ok: model-removed
            'a text about hr.rule.input',
            # ok: model-removed
            'a text about hr.contract.type',
            # ok: model-removed
            'a text about hr.holidays.summary.dept',
            # ok: model-renamed
            'a text about survey.page',
            # ok: model-renamed
            'a text about survey.mail.compose.message',
            # ok: model-renamed
            'a text about lunch.order.line',
            # ok: model-renamed
            'a text about website.redirect',
            # ok: model-removed
            'a text about slide.category',
        ]
