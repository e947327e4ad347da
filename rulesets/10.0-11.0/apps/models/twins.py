from odoo import api, fields, models


class DeliveryCarrierPorted(models.Model):
    _inherit = 'delivery.carrier'

    # ok: method-signature
    def get_tracking_link(self, picking):
        return None

class AccountMoveLinePorted(models.Model):
    _inherit = 'account.move.line'

    # ok: method-signature
    def domain_move_lines_for_reconciliation(self, str):
        return None

class AccountPartialReconcilePorted(models.Model):
    _inherit = 'account.partial.reconcile'

    # ok: method-signature
    def create_exchange_rate_entry(self, aml_to_fix, amount_diff, diff_in_currency, currency, move):
        return None

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
            # ok: model-removed
            'a text about account.invoice.cancel',
            # ok: model-renamed
            'a text about project.issue',
            # ok: model-renamed
            'a text about project.issue.report',
            # ok: model-removed
            'a text about hr_timesheet_sheet.sheet',
            # ok: xmlid-renamed
            self.env.ref('hr.group_hr_attendance_custom'),
            # ok: xmlid-renamed
            self.env.ref('sale.group_display_incoterm_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.sequence_proc_group_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.ir_cron_scheduler_action_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.procurement_group_form_view_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.view_procurement_rule_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.view_procurement_rule_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.view_procurement_rule_filter_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    project_id = fields.Char()
    related_project_id = fields.Char()
    procurement_ids = fields.Char()
    free_if_more_than = fields.Char()
    procurement_id = fields.Char()
    use_cash_basis = fields.Char()
    exchange_partial_rec_id = fields.Char()
    statement_line_id = fields.Char()
    display_on_footer = fields.Char()
    use_tasks = fields.Char()
    issue_id = fields.Char()
    use_issues = fields.Char()
    issue_ids = fields.Char()
    issue_count = fields.Char()
    label_issues = fields.Char()
    sheet_id = fields.Char()
    working_hours = fields.Char()
    name_related = fields.Char()
    manager_id2 = fields.Char()
    description = fields.Char()
    resource_calendar_id = fields.Char()
    manager = fields.Char()
    show_tracks = fields.Char()
    show_track_proposal = fields.Char()
    show_menu = fields.Char()
    state = fields.Char()
    reply_to = fields.Char()
    auto_confirm = fields.Char()
    callback_eval = fields.Char()
    date_closed = fields.Char()
    date_open = fields.Char()
    day_close = fields.Char()
    day_open = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.project_id,
            # ok: field-renamed
            self.related_project_id,
            # ok: field-renamed
            self.procurement_ids,
            # ok: field-renamed
            self.free_if_more_than,
            # ok: field-removed
            self.procurement_id,
            # ok: field-renamed
            self.use_cash_basis,
            # ok: field-removed
            self.exchange_partial_rec_id,
            # ok: field-renamed
            self.statement_line_id,
            # ok: field-removed
            self.display_on_footer,
            # ok: field-removed
            self.use_tasks,
            # ok: field-renamed
            self.issue_id,
            # ok: field-removed
            self.use_issues,
            # ok: field-removed
            self.issue_ids,
            # ok: field-removed
            self.issue_count,
            # ok: field-removed
            self.label_issues,
            # ok: field-removed
            self.sheet_id,
            # ok: field-renamed
            self.working_hours,
            # ok: field-renamed
            self.name_related,
            # ok: field-renamed
            self.manager_id2,
            # ok: field-renamed
            self.description,
            # ok: field-removed
            self.resource_calendar_id,
            # ok: field-removed
            self.manager,
            # ok: field-renamed
            self.show_tracks,
            # ok: field-renamed
            self.show_track_proposal,
            # ok: field-renamed
            self.show_menu,
            # ok: field-renamed
            self.state,
            # ok: field-removed
            self.reply_to,
            # ok: field-renamed
            self.auto_confirm,
            # ok: field-renamed
            self.callback_eval,
            # ok: field-renamed
            self.date_closed,
            # ok: field-renamed
            self.date_open,
            # ok: field-renamed
            self.day_close,
            # ok: field-renamed
            self.day_open,
        ]

    # ok: method-renamed
    def _action_procurement_create(self):
        return None

    # ok: method-renamed
    def _prepare_order_line_procurement(self):
        return None

    # ok: method-removed
    def _prepare_procurement_group(self):
        return None

    # ok: method-renamed
    def delivery_set(self):
        return None

    # ok: method-renamed
    def _delivery_unset(self):
        return None

    # ok: method-renamed
    def action_view_project_project(self):
        return None

    # ok: method-renamed
    def get_price_available(self):
        return None

    # ok: method-renamed
    def get_price_from_picking(self):
        return None

    # ok: method-renamed
    def get_shipping_price_from_so(self):
        return None

    # ok: method-renamed
    def verify_carrier(self):
        return None

    # ok: method-removed
    def action_invoice_proforma2(self):
        return None

    # ok: method-renamed
    def create_payment(self):
        return None

    # ok: method-renamed
    def get_payment_vals(self):
        return None

    # ok: method-removed
    def _get_invoices(self):
        return None

    # ok: method-removed
    def compute_full_after_batch_reconcile(self):
        return None

    # ok: method-removed
    def project_create(self):
        return None

    # ok: method-renamed
    def refuse_expenses(self):
        return None

    # ok: method-renamed
    def get_payslip_lines(self):
        return None

    # ok: method-renamed
    def compute_rule(self):
        return None

    # ok: method-renamed
    def satisfy_condition(self):
        return None

    # ok: method-renamed
    def get_working_hours(self):
        return None

    # ok: method-renamed
    def schedule_hours(self):
        return None

    # ok: method-renamed
    def schedule_days(self):
        return None

    # ok: method-renamed
    def get_working_intervals_of_day(self):
        return None

    # ok: method-renamed
    def get_leave_intervals(self):
        return None

    # ok: method-renamed
    def get_weekdays(self):
        return None

    # ok: method-renamed
    def get_next_day(self):
        return None

    # ok: method-renamed
    def get_previous_day(self):
        return None

    # ok: method-renamed
    def interval_clean(self):
        return None

    # ok: method-renamed
    def schedule_hours_get_date(self):
        return None

    # ok: method-renamed
    def schedule_days_get_date(self):
        return None

    # ok: method-renamed
    def working_hours_on_day(self):
        return None

    # ok: method-removed
    def rename_page(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self._action_procurement_create()
        # ok: method-renamed
        self._prepare_order_line_procurement()
        # ok: method-removed
        self._prepare_procurement_group()
        # ok: method-renamed
        self.delivery_set()
        # ok: method-renamed
        self._delivery_unset()
        # ok: method-renamed
        self.action_view_project_project()
        # ok: method-renamed
        self.get_price_available()
        # ok: method-renamed
        self.get_price_from_picking()
        # ok: method-renamed
        self.get_shipping_price_from_so()
        # ok: method-renamed
        self.verify_carrier()
        # ok: method-removed
        self.action_invoice_proforma2()
        # ok: method-renamed
        self.create_payment()
        # ok: method-renamed
        self.get_payment_vals()
        # ok: method-removed
        self._get_invoices()
        # ok: method-removed
        self.compute_full_after_batch_reconcile()
        # ok: method-removed
        self.project_create()
        # ok: method-renamed
        self.refuse_expenses()
        # ok: method-renamed
        self.get_payslip_lines()
        # ok: method-renamed
        self.compute_rule()
        # ok: method-renamed
        self.satisfy_condition()
        # ok: method-renamed
        self.get_working_hours()
        # ok: method-renamed
        self.schedule_hours()
        # ok: method-renamed
        self.schedule_days()
        # ok: method-renamed
        self.get_working_intervals_of_day()
        # ok: method-renamed
        self.get_leave_intervals()
        # ok: method-renamed
        self.get_weekdays()
        # ok: method-renamed
        self.get_next_day()
        # ok: method-renamed
        self.get_previous_day()
        # ok: method-renamed
        self.interval_clean()
        # ok: method-renamed
        self.schedule_hours_get_date()
        # ok: method-renamed
        self.schedule_days_get_date()
        # ok: method-renamed
        self.working_hours_on_day()
        # ok: method-removed
        self.rename_page()
