from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:account.invoice.cancel@11.0
            self.env['account.invoice.cancel'],
            # hit: model-renamed:project.issue@11.0
            self.env['project.issue'],
            # hit: model-renamed:project.issue.report@11.0
            self.env['project.issue.report'],
            # hit: model-removed:hr_timesheet_sheet.sheet@11.0
            self.env['hr_timesheet_sheet.sheet'],
            # hit: xmlid-renamed:hr.group_hr_attendance@11.0
            self.env.ref('hr.group_hr_attendance'),
            # hit: xmlid-renamed:sale.group_display_incoterm@11.0
            self.env.ref('sale.group_display_incoterm'),
            # hit: xmlid-renamed:procurement.sequence_proc_group@11.0
            self.env.ref('procurement.sequence_proc_group'),
            # hit: xmlid-renamed:procurement.ir_cron_scheduler_action@11.0
            self.env.ref('procurement.ir_cron_scheduler_action'),
            # hit: xmlid-renamed:procurement.procurement_group_form_view@11.0
            self.env.ref('procurement.procurement_group_form_view'),
            # hit: xmlid-renamed:procurement.view_procurement_rule_form@11.0
            self.env.ref('procurement.view_procurement_rule_form'),
            # hit: xmlid-renamed:procurement.view_procurement_rule_tree@11.0
            self.env.ref('procurement.view_procurement_rule_tree'),
            # hit: xmlid-renamed:procurement.view_procurement_rule_filter@11.0
            self.env.ref('procurement.view_procurement_rule_filter'),
        ]

class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.project_id@11.0
            self.project_id,
            # hit: field-renamed:sale.order.related_project_id@11.0
            self.related_project_id,
        ]

    def call_methods(self):
        # hit: method-removed:sale.order._prepare_procurement_group@11.0
        self._prepare_procurement_group()
        # hit: method-renamed:sale.order.delivery_set@11.0
        self.delivery_set()
        # hit: method-renamed:sale.order._delivery_unset@11.0
        self._delivery_unset()
        # hit: method-renamed:sale.order.action_view_project_project@11.0
        self.action_view_project_project()

class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.line.procurement_ids@11.0
            self.procurement_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:sale.order.line._action_procurement_create@11.0
        self._action_procurement_create()
        # hit: method-renamed:sale.order.line._prepare_order_line_procurement@11.0
        self._prepare_order_line_procurement()

class DeliveryCarrier(models.Model):
    _inherit = 'delivery.carrier'

    def read_fields(self):
        return [
            # hit: field-renamed:delivery.carrier.free_if_more_than@11.0
            self.free_if_more_than,
        ]

    def call_methods(self):
        # hit: method-renamed:delivery.carrier.get_price_available@11.0
        self.get_price_available()
        # hit: method-renamed:delivery.carrier.get_price_from_picking@11.0
        self.get_price_from_picking()
        # hit: method-renamed:delivery.carrier.get_shipping_price_from_so@11.0
        self.get_shipping_price_from_so()
        # hit: method-renamed:delivery.carrier.verify_carrier@11.0
        self.verify_carrier()

    # hit: method-signature:delivery.carrier.get_tracking_link@11.0
    def get_tracking_link(self, pickings):
        return None

class PurchaseOrderLine(models.Model):
    _inherit = 'purchase.order.line'

    def read_fields(self):
        return [
            # hit: field-renamed:purchase.order.line.procurement_ids@11.0
            self.procurement_ids,
        ]

class PurchaseRequisition(models.Model):
    _inherit = 'purchase.requisition'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.requisition.procurement_id@11.0
            self.procurement_id,
        ]

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def call_methods(self):
        # hit: method-removed:account.invoice.action_invoice_proforma2@11.0
        self.action_invoice_proforma2()

class AccountTax(models.Model):
    _inherit = 'account.tax'

    def read_fields(self):
        return [
            # hit: field-renamed:account.tax.use_cash_basis@11.0
            self.use_cash_basis,
        ]

class AccountRegisterPayments(models.Model):
    _inherit = 'account.register.payments'

    def call_methods(self):
        # hit: method-renamed:account.register.payments.create_payment@11.0
        self.create_payment()
        # hit: method-renamed:account.register.payments.get_payment_vals@11.0
        self.get_payment_vals()

class AccountAbstractPayment(models.Model):
    _inherit = 'account.abstract.payment'

    def call_methods(self):
        # hit: method-removed:account.abstract.payment._get_invoices@11.0
        self._get_invoices()

class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def call_methods(self):
        # hit: method-removed:account.move.line.compute_full_after_batch_reconcile@11.0
        self.compute_full_after_batch_reconcile()

    # hit: method-signature:account.move.line.domain_move_lines_for_reconciliation@11.0
    def domain_move_lines_for_reconciliation(self, excluded_ids=None, str=False):
        return None

class AccountPartialReconcile(models.Model):
    _inherit = 'account.partial.reconcile'

    # hit: method-signature:account.partial.reconcile.create_exchange_rate_entry@11.0
    def create_exchange_rate_entry(self, aml_to_fix, amount_diff, diff_in_currency, currency, move_date):
        return None

class AccountFullReconcile(models.Model):
    _inherit = 'account.full.reconcile'

    def read_fields(self):
        return [
            # hit: field-removed:account.full.reconcile.exchange_partial_rec_id@11.0
            self.exchange_partial_rec_id,
        ]

class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.statement_line_id@11.0
            self.statement_line_id,
        ]

class AccountJournal(models.Model):
    _inherit = 'account.journal'

    def read_fields(self):
        return [
            # hit: field-removed:account.journal.display_on_footer@11.0
            self.display_on_footer,
        ]

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.account.use_tasks@11.0
            self.use_tasks,
        ]

    def call_methods(self):
        # hit: method-removed:account.analytic.account.project_create@11.0
        self.project_create()

class AccountAnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.analytic.line.issue_id@11.0
            self.issue_id,
            # hit: field-removed:account.analytic.line.sheet_id@11.0
            self.sheet_id,
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

class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-renamed:res.partner.issue_count@11.0
            self.issue_count,
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
        # hit: method-renamed:hr.expense.sheet.refuse_expenses@11.0
        self.refuse_expenses()

class HrPayslip(models.Model):
    _inherit = 'hr.payslip'

    def call_methods(self):
        # hit: method-renamed:hr.payslip.get_payslip_lines@11.0
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

class CrmTeam(models.Model):
    _inherit = 'crm.team'

    def read_fields(self):
        return [
            # hit: field-removed:crm.team.resource_calendar_id@11.0
            self.resource_calendar_id,
        ]

class ResourceCalendar(models.Model):
    _inherit = 'resource.calendar'

    def read_fields(self):
        return [
            # hit: field-removed:resource.calendar.manager@11.0
            self.manager,
        ]

    def call_methods(self):
        # hit: method-renamed:resource.calendar.get_working_hours@11.0
        self.get_working_hours()
        # hit: method-renamed:resource.calendar.schedule_hours@11.0
        self.schedule_hours()
        # hit: method-renamed:resource.calendar.schedule_days@11.0
        self.schedule_days()
        # hit: method-renamed:resource.calendar.get_working_intervals_of_day@11.0
        self.get_working_intervals_of_day()
        # hit: method-renamed:resource.calendar.get_leave_intervals@11.0
        self.get_leave_intervals()
        # hit: method-renamed:resource.calendar.get_weekdays@11.0
        self.get_weekdays()
        # hit: method-renamed:resource.calendar.get_next_day@11.0
        self.get_next_day()
        # hit: method-renamed:resource.calendar.get_previous_day@11.0
        self.get_previous_day()
        # hit: method-renamed:resource.calendar.interval_clean@11.0
        self.interval_clean()
        # hit: method-renamed:resource.calendar.schedule_hours_get_date@11.0
        self.schedule_hours_get_date()
        # hit: method-renamed:resource.calendar.schedule_days_get_date@11.0
        self.schedule_days_get_date()
        # hit: method-renamed:resource.calendar.working_hours_on_day@11.0
        self.working_hours_on_day()

class EventEvent(models.Model):
    _inherit = 'event.event'

    def read_fields(self):
        return [
            # hit: field-renamed:event.event.show_tracks@11.0
            self.show_tracks,
            # hit: field-renamed:event.event.show_track_proposal@11.0
            self.show_track_proposal,
            # hit: field-renamed:event.event.show_menu@11.0
            self.show_menu,
            # hit: field-removed:event.event.reply_to@11.0
            self.reply_to,
        ]

class EventTrack(models.Model):
    _inherit = 'event.track'

    def read_fields(self):
        return [
            # hit: field-renamed:event.track.state@11.0
            self.state,
        ]

class PaymentAcquirer(models.Model):
    _inherit = 'payment.acquirer'

    def read_fields(self):
        return [
            # hit: field-renamed:payment.acquirer.auto_confirm@11.0
            self.auto_confirm,
        ]

class PaymentTransaction(models.Model):
    _inherit = 'payment.transaction'

    def read_fields(self):
        return [
            # hit: field-renamed:payment.transaction.callback_eval@11.0
            self.callback_eval,
        ]

class Website(models.Model):
    _inherit = 'website'

    def call_methods(self):
        # hit: method-removed:website.rename_page@11.0
        self.rename_page()

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
