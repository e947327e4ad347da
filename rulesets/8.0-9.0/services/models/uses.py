from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:hr.expense.expense@9.0
            self.env['hr.expense.expense'],
            # hit: model-renamed:hr.expense.line@9.0
            self.env['hr.expense.line'],
            # hit: model-renamed:hr.analytic.timesheet@9.0
            self.env['hr.analytic.timesheet'],
            # hit: model-renamed:project.task.work@9.0
            self.env['project.task.work'],
            # hit: model-removed:project.task.delegate@9.0
            self.env['project.task.delegate'],
            # hit: model-removed:project.issue.version@9.0
            self.env['project.issue.version'],
            # hit: model-removed:hr_evaluation.evaluation@9.0
            self.env['hr_evaluation.evaluation'],
            # hit: model-removed:hr_evaluation.plan@9.0
            self.env['hr_evaluation.plan'],
            # hit: model-renamed:hr.applicant_category@9.0
            self.env['hr.applicant_category'],
            # hit: model-removed:hr_timesheet_invoice.factor@9.0
            self.env['hr_timesheet_invoice.factor'],
            # hit: model-removed:lunch.order.order@9.0
            self.env['lunch.order.order'],
            # hit: model-removed:blog.post.history@9.0
            self.env['blog.post.history'],
            # hit: model-renamed:im_chat.session@9.0
            self.env['im_chat.session'],
            # hit: model-renamed:im_chat.message@9.0
            self.env['im_chat.message'],
            # hit: model-renamed:im_chat.presence@9.0
            self.env['im_chat.presence'],
        ]

class ProjectTask(models.Model):
    _inherit = 'project.task'

    def read_fields(self):
        return [
            # hit: field-removed:project.task.work_ids@9.0
            self.work_ids,
            # hit: field-removed:project.task.reviewer_id@9.0
            self.reviewer_id,
            # hit: field-removed:project.task.delegated_user_id@9.0
            self.delegated_user_id,
        ]

class ProjectProject(models.Model):
    _inherit = 'project.project'

    def read_fields(self):
        return [
            # hit: field-removed:project.project.members@9.0
            self.members,
            # hit: field-removed:project.project.planned_hours@9.0
            self.planned_hours,
            # hit: field-removed:project.project.effective_hours@9.0
            self.effective_hours,
            # hit: field-removed:project.project.total_hours@9.0
            self.total_hours,
            # hit: field-removed:project.project.progress_rate@9.0
            self.progress_rate,
            # hit: field-removed:project.project.project_escalation_id@9.0
            self.project_escalation_id,
        ]

    def call_methods(self):
        # hit: method-removed:project.project.set_done@9.0
        self.set_done()
        # hit: method-removed:project.project.set_cancel@9.0
        self.set_cancel()
        # hit: method-removed:project.project.set_open@9.0
        self.set_open()
        # hit: method-removed:project.project.set_pending@9.0
        self.set_pending()

class ProjectTaskType(models.Model):
    _inherit = 'project.task.type'

    def read_fields(self):
        return [
            # hit: field-removed:project.task.type.case_default@9.0
            self.case_default,
        ]

class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    def read_fields(self):
        return [
            # hit: field-removed:hr.employee.otherid@9.0
            self.otherid,
            # hit: field-removed:hr.employee.journal_id@9.0
            self.journal_id,
            # hit: field-removed:hr.employee.product_id@9.0
            self.product_id,
        ]

class HrEmployeeCategory(models.Model):
    _inherit = 'hr.employee.category'

    def read_fields(self):
        return [
            # hit: field-removed:hr.employee.category.parent_id@9.0
            self.parent_id,
        ]

class HrRecruitmentStage(models.Model):
    _inherit = 'hr.recruitment.stage'

    def read_fields(self):
        return [
            # hit: field-removed:hr.recruitment.stage.department_id@9.0
            self.department_id,
        ]

class EventEvent(models.Model):
    _inherit = 'event.event'

    def read_fields(self):
        return [
            # hit: field-renamed:event.event.type@9.0
            self.type,
            # hit: field-removed:event.event.email_confirmation_id@9.0
            self.email_confirmation_id,
            # hit: field-removed:event.event.email_registration_id@9.0
            self.email_registration_id,
        ]

class EventRegistration(models.Model):
    _inherit = 'event.registration'

    def read_fields(self):
        return [
            # hit: field-removed:event.registration.nb_register@9.0
            self.nb_register,
            # hit: field-removed:event.registration.user_id@9.0
            self.user_id,
        ]

class PaymentTransaction(models.Model):
    _inherit = 'payment.transaction'

    def read_fields(self):
        return [
            # hit: field-removed:payment.transaction.partner_reference@9.0
            self.partner_reference,
        ]

class PosConfig(models.Model):
    _inherit = 'pos.config'

    def read_fields(self):
        return [
            # hit: field-removed:pos.config.iface_self_checkout@9.0
            self.iface_self_checkout,
            # hit: field-removed:pos.config.barcode_product@9.0
            self.barcode_product,
            # hit: field-removed:pos.config.barcode_cashier@9.0
            self.barcode_cashier,
            # hit: field-removed:pos.config.barcode_customer@9.0
            self.barcode_customer,
            # hit: field-removed:pos.config.barcode_price@9.0
            self.barcode_price,
            # hit: field-removed:pos.config.barcode_weight@9.0
            self.barcode_weight,
            # hit: field-removed:pos.config.barcode_discount@9.0
            self.barcode_discount,
        ]

class Website(models.Model):
    _inherit = 'website'

    def call_methods(self):
        # hit: method-removed:website.kanban@9.0
        self.kanban()

class HrExpenseLine(models.Model):
    # hit: model-renamed:hr.expense.line@9.0
    _inherit = 'hr.expense.line'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.expense.line.analytic_account@9.0
            self.analytic_account,
            # hit: field-renamed:hr.expense.line.date_value@9.0
            self.date_value,
            # hit: field-renamed:hr.expense.line.unit_quantity@9.0
            self.unit_quantity,
            # hit: field-renamed:hr.expense.line.uom_id@9.0
            self.uom_id,
            # hit: field-removed:hr.expense.line.expense_id@9.0
            self.expense_id,
        ]

class ProjectTaskWork(models.Model):
    # hit: model-renamed:project.task.work@9.0
    _inherit = 'project.task.work'

    def read_fields(self):
        return [
            # hit: field-renamed:project.task.work.hours@9.0
            self.hours,
        ]
