from odoo import api, fields, models


class ProductProductPorted(models.Model):
    _inherit = 'product.product'

    # ok: method-signature
    def do_change_standard_price(self, new_price, account_id):
        return None

class AccountBankStatementLinePorted(models.Model):
    _inherit = 'account.bank.statement.line'

    # ok: method-signature
    def _prepare_reconciliation_move(self, move_ref):
        return None

class AccountFiscalPositionPorted(models.Model):
    _inherit = 'account.fiscal.position'

    # ok: method-signature
    def map_tax(self, taxes, product=None, partner=None):
        return None

class MrpBomPorted(models.Model):
    _inherit = 'mrp.bom'

    # ok: method-signature
    def _bom_find(self, product_tmpl=None, product=None, picking_type=None, company_id=False):
        return None

class PurchaseOrderPorted(models.Model):
    _inherit = 'purchase.order'

    # ok: method-signature
    def button_approve(self, force=False):
        return None

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    sale_layout_cat_id = fields.Char()
    categ_sequence = fields.Char()
    product_uos = fields.Char()
    product_uos_qty = fields.Char()
    discounted_price = fields.Char()
    property_ids = fields.Char()
    uos_id = fields.Char()
    uos_coeff = fields.Char()
    state = fields.Char()
    product_manager = fields.Char()
    color = fields.Char()
    name_template = fields.Char()
    sequence = fields.Char()
    qty = fields.Char()
    quantity_tendered = fields.Char()
    website_pricelist_ids = fields.Char()
    account_type = fields.Char()
    use_timesheets = fields.Char()
    is_timesheet = fields.Char()
    account_income_recognition_id = fields.Char()
    account_move_ids = fields.Char()
    account_move_id = fields.Char()
    journal_id = fields.Char()
    department_id = fields.Char()
    name = fields.Char()
    action = fields.Char()
    action_desc = fields.Char()
    last_sign = fields.Char()
    survey = fields.Char()
    job_ids = fields.Char()
    parent_ids = fields.Char()
    team_id = fields.Char()
    closed = fields.Char()
    product_uom = fields.Char()
    move_lines = fields.Char()
    move_lines2 = fields.Char()
    move_created_ids = fields.Char()
    move_created_ids2 = fields.Char()
    workcenter_lines = fields.Char()
    product_lines = fields.Char()
    date_planned = fields.Char()
    allow_reorder = fields.Char()
    cycle_total = fields.Char()
    hour_total = fields.Char()
    ready_production = fields.Char()
    progress = fields.Char()
    move_prod_id = fields.Char()
    product_efficiency = fields.Char()
    product_rounding = fields.Char()
    date_start = fields.Char()
    date_stop = fields.Char()
    position = fields.Char()
    costs_hour = fields.Char()
    costs_cycle = fields.Char()
    time_cycle = fields.Char()
    capacity_per_cycle = fields.Char()
    costs_general_account_id = fields.Char()
    consumed_for = fields.Char()
    resupply_from_wh = fields.Char()
    partner_id = fields.Char()
    exclusive = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.sale_layout_cat_id,
            # ok: field-renamed
            self.categ_sequence,
            # ok: field-removed
            self.product_uos,
            # ok: field-removed
            self.product_uos_qty,
            # ok: field-renamed
            self.discounted_price,
            # ok: field-removed
            self.property_ids,
            # ok: field-removed
            self.uos_id,
            # ok: field-removed
            self.uos_coeff,
            # ok: field-removed
            self.state,
            # ok: field-removed
            self.product_manager,
            # ok: field-renamed
            self.color,
            # ok: field-renamed
            self.name_template,
            # ok: field-removed
            self.sequence,
            # ok: field-renamed
            self.qty,
            # ok: field-removed
            self.quantity_tendered,
            # ok: field-renamed
            self.website_pricelist_ids,
            # ok: field-removed
            self.account_type,
            # ok: field-renamed
            self.use_timesheets,
            # ok: field-renamed
            self.is_timesheet,
            # ok: field-renamed
            self.account_income_recognition_id,
            # ok: field-renamed
            self.account_move_ids,
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
            # ok: field-renamed
            self.product_uom,
            # ok: field-renamed
            self.move_lines,
            # ok: field-renamed
            self.move_lines2,
            # ok: field-renamed
            self.move_created_ids,
            # ok: field-renamed
            self.move_created_ids2,
            # ok: field-renamed
            self.workcenter_lines,
            # ok: field-renamed
            self.product_lines,
            # ok: field-renamed
            self.date_planned,
            # ok: field-removed
            self.allow_reorder,
            # ok: field-removed
            self.cycle_total,
            # ok: field-removed
            self.hour_total,
            # ok: field-removed
            self.ready_production,
            # ok: field-removed
            self.progress,
            # ok: field-removed
            self.move_prod_id,
            # ok: field-removed
            self.product_efficiency,
            # ok: field-removed
            self.product_rounding,
            # ok: field-removed
            self.date_start,
            # ok: field-removed
            self.date_stop,
            # ok: field-removed
            self.position,
            # ok: field-removed
            self.costs_hour,
            # ok: field-removed
            self.costs_cycle,
            # ok: field-removed
            self.time_cycle,
            # ok: field-renamed
            self.capacity_per_cycle,
            # ok: field-removed
            self.costs_general_account_id,
            # ok: field-removed
            self.consumed_for,
            # ok: field-renamed
            self.resupply_from_wh,
            # ok: field-removed
            self.partner_id,
            # ok: field-renamed
            self.exclusive,
        ]

    # ok: method-renamed
    def confirm_paid(self):
        return None

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

    # ok: method-removed
    def action_confirm(self):
        return None

    # ok: method-removed
    def action_produce(self):
        return None

    # ok: method-renamed
    def action_production_end(self):
        return None

    # ok: method-removed
    def action_ready(self):
        return None

    # ok: method-renamed
    def force_production(self):
        return None

    # ok: method-renamed
    def action_compute(self):
        return None

    # ok: method-removed
    def test_production_done(self):
        return None

    # ok: method-renamed
    def _bom_explode(self):
        return None

    # ok: method-renamed
    def action_scrap(self):
        return None

    # ok: method-removed
    def action_consume(self):
        return None

    # ok: method-renamed
    def _picking_assign(self):
        return None

    # ok: method-renamed
    def _prepare_picking_assign(self):
        return None

    # ok: method-removed
    def _create_procurement(self):
        return None

    # ok: method-renamed
    def quants_get(self):
        return None

    # ok: method-renamed
    def apply_removal_strategy(self):
        return None

    # ok: method-renamed
    def _prepare_account_move_line(self):
        return None

    # ok: method-renamed
    def prepare_inventory(self):
        return None

    # ok: method-renamed
    def _get_inventory_lines(self):
        return None

    # ok: method-renamed
    def reset_real_qty(self):
        return None

    # ok: method-removed
    def do_split(self):
        return None

    # ok: method-renamed
    def rereserve_pick(self):
        return None

    # ok: method-removed
    def _get_sublocations(self):
        return None

    # ok: method-renamed
    def wkf_action_open(self):
        return None

    # ok: method-renamed
    def wkf_action_close(self):
        return None

    # ok: method-renamed
    def wkf_action_closing_control(self):
        return None

    # ok: method-renamed
    def action_paid(self):
        return None

    # ok: method-renamed
    def action_done(self):
        return None

    # ok: method-renamed
    def action_invoice(self):
        return None

    # ok: method-renamed
    def cancel_order(self):
        return None

    # ok: method-renamed
    def tender_cancel(self):
        return None

    # ok: method-renamed
    def tender_done(self):
        return None

    # ok: method-renamed
    def tender_in_progress(self):
        return None

    # ok: method-renamed
    def tender_open(self):
        return None

    # ok: method-renamed
    def tender_reset(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.confirm_paid()
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
        # ok: method-removed
        self.action_confirm()
        # ok: method-removed
        self.action_produce()
        # ok: method-renamed
        self.action_production_end()
        # ok: method-removed
        self.action_ready()
        # ok: method-renamed
        self.force_production()
        # ok: method-renamed
        self.action_compute()
        # ok: method-removed
        self.test_production_done()
        # ok: method-renamed
        self._bom_explode()
        # ok: method-renamed
        self.action_scrap()
        # ok: method-removed
        self.action_consume()
        # ok: method-renamed
        self._picking_assign()
        # ok: method-renamed
        self._prepare_picking_assign()
        # ok: method-removed
        self._create_procurement()
        # ok: method-renamed
        self.quants_get()
        # ok: method-renamed
        self.apply_removal_strategy()
        # ok: method-renamed
        self._prepare_account_move_line()
        # ok: method-renamed
        self.prepare_inventory()
        # ok: method-renamed
        self._get_inventory_lines()
        # ok: method-renamed
        self.reset_real_qty()
        # ok: method-removed
        self.do_split()
        # ok: method-renamed
        self.rereserve_pick()
        # ok: method-removed
        self._get_sublocations()
        # ok: method-renamed
        self.wkf_action_open()
        # ok: method-renamed
        self.wkf_action_close()
        # ok: method-renamed
        self.wkf_action_closing_control()
        # ok: method-renamed
        self.action_paid()
        # ok: method-renamed
        self.action_done()
        # ok: method-renamed
        self.action_invoice()
        # ok: method-renamed
        self.cancel_order()
        # ok: method-renamed
        self.tender_cancel()
        # ok: method-renamed
        self.tender_done()
        # ok: method-renamed
        self.tender_in_progress()
        # ok: method-renamed
        self.tender_open()
        # ok: method-renamed
        self.tender_reset()
