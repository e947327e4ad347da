from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about hr.expense.expense',
            # ok: model-renamed
            'a text about hr.expense.line',
            # ok: model-renamed
            'a text about hr.analytic.timesheet',
            # ok: model-renamed
            'a text about project.task.work',
            # ok: model-removed
            'a text about project.task.delegate',
            # ok: model-removed
            'a text about project.issue.version',
            # ok: model-removed
            'a text about hr_evaluation.evaluation',
            # ok: model-removed
            'a text about hr_evaluation.plan',
            # ok: model-renamed
            'a text about hr.applicant_category',
            # ok: model-removed
            'a text about hr_timesheet_invoice.factor',
            # ok: model-removed
            'a text about lunch.order.order',
            # ok: model-removed
            'a text about blog.post.history',
            # ok: model-renamed
            'a text about im_chat.session',
            # ok: model-renamed
            'a text about im_chat.message',
            # ok: model-renamed
            'a text about im_chat.presence',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    work_ids = fields.Char()
    reviewer_id = fields.Char()
    delegated_user_id = fields.Char()
    members = fields.Char()
    planned_hours = fields.Char()
    effective_hours = fields.Char()
    total_hours = fields.Char()
    progress_rate = fields.Char()
    project_escalation_id = fields.Char()
    case_default = fields.Char()
    otherid = fields.Char()
    journal_id = fields.Char()
    product_id = fields.Char()
    parent_id = fields.Char()
    department_id = fields.Char()
    type = fields.Char()
    email_confirmation_id = fields.Char()
    email_registration_id = fields.Char()
    nb_register = fields.Char()
    user_id = fields.Char()
    partner_reference = fields.Char()
    iface_self_checkout = fields.Char()
    barcode_product = fields.Char()
    barcode_cashier = fields.Char()
    barcode_customer = fields.Char()
    barcode_price = fields.Char()
    barcode_weight = fields.Char()
    barcode_discount = fields.Char()
    analytic_account = fields.Char()
    date_value = fields.Char()
    unit_quantity = fields.Char()
    uom_id = fields.Char()
    expense_id = fields.Char()
    hours = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.work_ids,
            # ok: field-removed
            self.reviewer_id,
            # ok: field-removed
            self.delegated_user_id,
            # ok: field-removed
            self.members,
            # ok: field-removed
            self.planned_hours,
            # ok: field-removed
            self.effective_hours,
            # ok: field-removed
            self.total_hours,
            # ok: field-removed
            self.progress_rate,
            # ok: field-removed
            self.project_escalation_id,
            # ok: field-removed
            self.case_default,
            # ok: field-removed
            self.otherid,
            # ok: field-removed
            self.journal_id,
            # ok: field-removed
            self.product_id,
            # ok: field-removed
            self.parent_id,
            # ok: field-removed
            self.department_id,
            # ok: field-renamed
            self.type,
            # ok: field-removed
            self.email_confirmation_id,
            # ok: field-removed
            self.email_registration_id,
            # ok: field-removed
            self.nb_register,
            # ok: field-removed
            self.user_id,
            # ok: field-removed
            self.partner_reference,
            # ok: field-removed
            self.iface_self_checkout,
            # ok: field-removed
            self.barcode_product,
            # ok: field-removed
            self.barcode_cashier,
            # ok: field-removed
            self.barcode_customer,
            # ok: field-removed
            self.barcode_price,
            # ok: field-removed
            self.barcode_weight,
            # ok: field-removed
            self.barcode_discount,
            # ok: field-renamed
            self.analytic_account,
            # ok: field-renamed
            self.date_value,
            # ok: field-renamed
            self.unit_quantity,
            # ok: field-renamed
            self.uom_id,
            # ok: field-removed
            self.expense_id,
            # ok: field-renamed
            self.hours,
        ]

    # ok: method-removed
    def set_done(self):
        return None

    # ok: method-removed
    def set_cancel(self):
        return None

    # ok: method-removed
    def set_open(self):
        return None

    # ok: method-removed
    def set_pending(self):
        return None

    # ok: method-removed
    def kanban(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.set_done()
        # ok: method-removed
        self.set_cancel()
        # ok: method-removed
        self.set_open()
        # ok: method-removed
        self.set_pending()
        # ok: method-removed
        self.kanban()
