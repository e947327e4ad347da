from odoo import api, fields, models


class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.line.sale_layout_cat_id@10.0
            self.sale_layout_cat_id,
            # hit: field-renamed:sale.order.line.categ_sequence@10.0
            self.categ_sequence,
            # hit: field-removed:sale.order.line.product_uos@10.0
            self.product_uos,
            # hit: field-removed:sale.order.line.product_uos_qty@10.0
            self.product_uos_qty,
            # hit: field-renamed:sale.order.line.discounted_price@10.0
            self.discounted_price,
            # hit: field-removed:sale.order.line.property_ids@10.0
            self.property_ids,
        ]

class AccountInvoiceLine(models.Model):
    _inherit = 'account.invoice.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.line.sale_layout_cat_id@10.0
            self.sale_layout_cat_id,
            # hit: field-renamed:account.invoice.line.categ_sequence@10.0
            self.categ_sequence,
        ]

class ProcurementOrder(models.Model):
    _inherit = 'procurement.order'

    def read_fields(self):
        return [
            # hit: field-removed:procurement.order.property_ids@10.0
            self.property_ids,
        ]

class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-removed:product.template.uos_id@10.0
            self.uos_id,
            # hit: field-removed:product.template.uos_coeff@10.0
            self.uos_coeff,
            # hit: field-removed:product.template.state@10.0
            self.state,
            # hit: field-removed:product.template.product_manager@10.0
            self.product_manager,
        ]

class ProductAttributeValue(models.Model):
    _inherit = 'product.attribute.value'

    def read_fields(self):
        return [
            # hit: field-renamed:product.attribute.value.color@10.0
            self.color,
        ]

class ProductProduct(models.Model):
    _inherit = 'product.product'

    def read_fields(self):
        return [
            # hit: field-renamed:product.product.name_template@10.0
            self.name_template,
        ]

    # hit: method-signature:product.product.do_change_standard_price@10.0
    def do_change_standard_price(self, cr, uid, ids, new_price, context=None):
        return None

class ProductCategory(models.Model):
    _inherit = 'product.category'

    def read_fields(self):
        return [
            # hit: field-removed:product.category.sequence@10.0
            self.sequence,
        ]

class ProductSupplierinfo(models.Model):
    _inherit = 'product.supplierinfo'

    def read_fields(self):
        return [
            # hit: field-renamed:product.supplierinfo.qty@10.0
            self.qty,
        ]

class PurchaseOrderLine(models.Model):
    _inherit = 'purchase.order.line'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.order.line.quantity_tendered@10.0
            self.quantity_tendered,
        ]

class ResCountryGroup(models.Model):
    _inherit = 'res.country.group'

    def read_fields(self):
        return [
            # hit: field-renamed:res.country.group.website_pricelist_ids@10.0
            self.website_pricelist_ids,
        ]

class Website(models.Model):
    _inherit = 'website'

    def read_fields(self):
        return [
            # hit: field-renamed:website.website_pricelist_ids@10.0
            self.website_pricelist_ids,
        ]

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def call_methods(self):
        # hit: method-renamed:account.invoice.confirm_paid@10.0
        self.confirm_paid()

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.account.account_type@10.0
            self.account_type,
            # hit: field-renamed:account.analytic.account.use_timesheets@10.0
            self.use_timesheets,
        ]

class AccountAnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.analytic.line.is_timesheet@10.0
            self.is_timesheet,
        ]

class AccountAssetCategory(models.Model):
    _inherit = 'account.asset.category'

    def read_fields(self):
        return [
            # hit: field-renamed:account.asset.category.account_income_recognition_id@10.0
            self.account_income_recognition_id,
        ]

class AccountAssetAsset(models.Model):
    _inherit = 'account.asset.asset'

    def read_fields(self):
        return [
            # hit: field-renamed:account.asset.asset.account_move_ids@10.0
            self.account_move_ids,
        ]

class AccountBankStatementLine(models.Model):
    _inherit = 'account.bank.statement.line'

    # hit: method-signature:account.bank.statement.line._prepare_reconciliation_move@10.0
    def _prepare_reconciliation_move(self, move_name):
        return None

class AccountFiscalPosition(models.Model):
    _inherit = 'account.fiscal.position'

    # hit: method-signature:account.fiscal.position.map_tax@10.0
    def map_tax(self, taxes):
        return None

class HrHolidays(models.Model):
    _inherit = 'hr.holidays'

    def call_methods(self):
        # hit: method-renamed:hr.holidays.holidays_confirm@10.0
        self.holidays_confirm()
        # hit: method-renamed:hr.holidays.holidays_validate@10.0
        self.holidays_validate()
        # hit: method-renamed:hr.holidays.holidays_first_validate@10.0
        self.holidays_first_validate()
        # hit: method-renamed:hr.holidays.holidays_refuse@10.0
        self.holidays_refuse()
        # hit: method-renamed:hr.holidays.holidays_reset@10.0
        self.holidays_reset()

class HrPayslip(models.Model):
    _inherit = 'hr.payslip'

    def call_methods(self):
        # hit: method-renamed:hr.payslip.process_sheet@10.0
        self.process_sheet()
        # hit: method-renamed:hr.payslip.cancel_sheet@10.0
        self.cancel_sheet()
        # hit: method-renamed:hr.payslip.hr_verify_sheet@10.0
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
            # hit: field-renamed:hr.expense.account_move_id@10.0
            self.account_move_id,
            # hit: field-renamed:hr.expense.journal_id@10.0
            self.journal_id,
            # hit: field-renamed:hr.expense.department_id@10.0
            self.department_id,
        ]

    def call_methods(self):
        # hit: method-renamed:hr.expense.approve_expenses@10.0
        self.approve_expenses()
        # hit: method-renamed:hr.expense.refuse_expenses@10.0
        self.refuse_expenses()
        # hit: method-renamed:hr.expense.reset_expenses@10.0
        self.reset_expenses()
        # hit: method-renamed:hr.expense.paid_expenses@10.0
        self.paid_expenses()

class HrAttendance(models.Model):
    _inherit = 'hr.attendance'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.attendance.name@10.0
            self.name,
            # hit: field-renamed:hr.attendance.action@10.0
            self.action,
            # hit: field-removed:hr.attendance.action_desc@10.0
            self.action_desc,
        ]

class HrEmployee(models.Model):
    _inherit = 'hr.employee'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.employee.state@10.0
            self.state,
            # hit: field-renamed:hr.employee.last_sign@10.0
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
            # hit: field-renamed:hr.recruitment.stage.job_ids@10.0
            self.job_ids,
        ]

class ProjectProject(models.Model):
    _inherit = 'project.project'

    def read_fields(self):
        return [
            # hit: field-renamed:project.project.state@10.0
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
            # hit: field-renamed:project.task.parent_ids@10.0
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
            # hit: field-renamed:project.task.type.closed@10.0
            self.closed,
        ]

class MrpProduction(models.Model):
    _inherit = 'mrp.production'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.production.product_uom@10.0
            self.product_uom,
            # hit: field-renamed:mrp.production.move_lines@10.0
            self.move_lines,
            # hit: field-renamed:mrp.production.move_lines2@10.0
            self.move_lines2,
            # hit: field-renamed:mrp.production.move_created_ids@10.0
            self.move_created_ids,
            # hit: field-renamed:mrp.production.move_created_ids2@10.0
            self.move_created_ids2,
            # hit: field-renamed:mrp.production.workcenter_lines@10.0
            self.workcenter_lines,
            # hit: field-renamed:mrp.production.product_lines@10.0
            self.product_lines,
            # hit: field-renamed:mrp.production.date_planned@10.0
            self.date_planned,
            # hit: field-removed:mrp.production.allow_reorder@10.0
            self.allow_reorder,
            # hit: field-removed:mrp.production.cycle_total@10.0
            self.cycle_total,
            # hit: field-removed:mrp.production.hour_total@10.0
            self.hour_total,
            # hit: field-removed:mrp.production.ready_production@10.0
            self.ready_production,
            # hit: field-removed:mrp.production.progress@10.0
            self.progress,
            # hit: field-removed:mrp.production.move_prod_id@10.0
            self.move_prod_id,
        ]

    def call_methods(self):
        # hit: method-removed:mrp.production.action_confirm@10.0
        self.action_confirm()
        # hit: method-removed:mrp.production.action_produce@10.0
        self.action_produce()
        # hit: method-renamed:mrp.production.action_production_end@10.0
        self.action_production_end()
        # hit: method-removed:mrp.production.action_ready@10.0
        self.action_ready()
        # hit: method-renamed:mrp.production.force_production@10.0
        self.force_production()
        # hit: method-renamed:mrp.production.action_compute@10.0
        self.action_compute()
        # hit: method-removed:mrp.production.test_production_done@10.0
        self.test_production_done()

class MrpBom(models.Model):
    _inherit = 'mrp.bom'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.bom.product_uom@10.0
            self.product_uom,
            # hit: field-removed:mrp.bom.product_efficiency@10.0
            self.product_efficiency,
            # hit: field-removed:mrp.bom.product_rounding@10.0
            self.product_rounding,
            # hit: field-removed:mrp.bom.date_start@10.0
            self.date_start,
            # hit: field-removed:mrp.bom.date_stop@10.0
            self.date_stop,
            # hit: field-removed:mrp.bom.property_ids@10.0
            self.property_ids,
            # hit: field-removed:mrp.bom.position@10.0
            self.position,
        ]

    def call_methods(self):
        # hit: method-renamed:mrp.bom._bom_explode@10.0
        self._bom_explode()

    # hit: method-signature:mrp.bom._bom_find@10.0
    def _bom_find(self, product_tmpl_id=None, product_id=None, properties=None):
        return None

class MrpBomLine(models.Model):
    _inherit = 'mrp.bom.line'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.bom.line.product_uom@10.0
            self.product_uom,
        ]

class MrpSubproduct(models.Model):
    _inherit = 'mrp.subproduct'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.subproduct.product_uom@10.0
            self.product_uom,
        ]

class MrpRouting(models.Model):
    _inherit = 'mrp.routing'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.routing.workcenter_lines@10.0
            self.workcenter_lines,
        ]

class MrpWorkcenter(models.Model):
    _inherit = 'mrp.workcenter'

    def read_fields(self):
        return [
            # hit: field-removed:mrp.workcenter.costs_hour@10.0
            self.costs_hour,
            # hit: field-removed:mrp.workcenter.costs_cycle@10.0
            self.costs_cycle,
            # hit: field-removed:mrp.workcenter.time_cycle@10.0
            self.time_cycle,
            # hit: field-renamed:mrp.workcenter.capacity_per_cycle@10.0
            self.capacity_per_cycle,
            # hit: field-removed:mrp.workcenter.costs_general_account_id@10.0
            self.costs_general_account_id,
        ]

class StockMove(models.Model):
    _inherit = 'stock.move'

    def read_fields(self):
        return [
            # hit: field-removed:stock.move.consumed_for@10.0
            self.consumed_for,
        ]

    def call_methods(self):
        # hit: method-renamed:stock.move.action_scrap@10.0
        self.action_scrap()
        # hit: method-removed:stock.move.action_consume@10.0
        self.action_consume()
        # hit: method-renamed:stock.move._picking_assign@10.0
        self._picking_assign()
        # hit: method-renamed:stock.move._prepare_picking_assign@10.0
        self._prepare_picking_assign()
        # hit: method-removed:stock.move._create_procurement@10.0
        self._create_procurement()

class StockQuant(models.Model):
    _inherit = 'stock.quant'

    def call_methods(self):
        # hit: method-renamed:stock.quant.quants_get@10.0
        self.quants_get()
        # hit: method-renamed:stock.quant.apply_removal_strategy@10.0
        self.apply_removal_strategy()
        # hit: method-renamed:stock.quant._prepare_account_move_line@10.0
        self._prepare_account_move_line()

class StockInventory(models.Model):
    _inherit = 'stock.inventory'

    def call_methods(self):
        # hit: method-renamed:stock.inventory.prepare_inventory@10.0
        self.prepare_inventory()
        # hit: method-renamed:stock.inventory._get_inventory_lines@10.0
        self._get_inventory_lines()
        # hit: method-renamed:stock.inventory.reset_real_qty@10.0
        self.reset_real_qty()

class StockPicking(models.Model):
    _inherit = 'stock.picking'

    def call_methods(self):
        # hit: method-removed:stock.picking.do_split@10.0
        self.do_split()
        # hit: method-renamed:stock.picking.rereserve_pick@10.0
        self.rereserve_pick()

class StockLocation(models.Model):
    _inherit = 'stock.location'

    def call_methods(self):
        # hit: method-removed:stock.location._get_sublocations@10.0
        self._get_sublocations()

class StockWarehouse(models.Model):
    _inherit = 'stock.warehouse'

    def read_fields(self):
        return [
            # hit: field-renamed:stock.warehouse.resupply_from_wh@10.0
            self.resupply_from_wh,
        ]

class DeliveryCarrier(models.Model):
    _inherit = 'delivery.carrier'

    def read_fields(self):
        return [
            # hit: field-removed:delivery.carrier.partner_id@10.0
            self.partner_id,
        ]

class PosConfig(models.Model):
    _inherit = 'pos.config'

    def read_fields(self):
        return [
            # hit: field-renamed:pos.config.state@10.0
            self.state,
        ]

class PosSession(models.Model):
    _inherit = 'pos.session'

    def call_methods(self):
        # hit: method-renamed:pos.session.wkf_action_open@10.0
        self.wkf_action_open()
        # hit: method-renamed:pos.session.wkf_action_close@10.0
        self.wkf_action_close()
        # hit: method-renamed:pos.session.wkf_action_closing_control@10.0
        self.wkf_action_closing_control()

class PosOrder(models.Model):
    _inherit = 'pos.order'

    def call_methods(self):
        # hit: method-renamed:pos.order.action_paid@10.0
        self.action_paid()
        # hit: method-renamed:pos.order.action_done@10.0
        self.action_done()
        # hit: method-renamed:pos.order.action_invoice@10.0
        self.action_invoice()
        # hit: method-renamed:pos.order.cancel_order@10.0
        self.cancel_order()

class PurchaseRequisition(models.Model):
    _inherit = 'purchase.requisition'

    def read_fields(self):
        return [
            # hit: field-renamed:purchase.requisition.exclusive@10.0
            self.exclusive,
        ]

    def call_methods(self):
        # hit: method-renamed:purchase.requisition.tender_cancel@10.0
        self.tender_cancel()
        # hit: method-renamed:purchase.requisition.tender_done@10.0
        self.tender_done()
        # hit: method-renamed:purchase.requisition.tender_in_progress@10.0
        self.tender_in_progress()
        # hit: method-renamed:purchase.requisition.tender_open@10.0
        self.tender_open()
        # hit: method-renamed:purchase.requisition.tender_reset@10.0
        self.tender_reset()

class PurchaseOrder(models.Model):
    _inherit = 'purchase.order'

    # hit: method-signature:purchase.order.button_approve@10.0
    def button_approve(self):
        return None
