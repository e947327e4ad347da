# hit: python-moved:openerp.addons.account_analytic_default.account_analytic_default@10.0
from openerp.addons.account_analytic_default.account_analytic_default import a_account_analytic_default_account_analytic_default
# ok: python-moved
from .account_analytic_default_own import own_account_analytic_default_account_analytic_default
# hit: python-moved:openerp.addons.account_asset.account_asset@10.0
from openerp.addons.account_asset.account_asset import a_account_asset_account_asset
# ok: python-moved
from .account_asset_own import own_account_asset_account_asset
# hit: python-moved:openerp.addons.account_voucher.account_voucher@10.0
from openerp.addons.account_voucher.account_voucher import a_account_voucher_account_voucher
# ok: python-moved
from .account_voucher_own import own_account_voucher_account_voucher
# hit: python-moved:openerp.addons.auth_signup.res_users@10.0
from openerp.addons.auth_signup.res_users import a_auth_signup_res_users
# ok: python-moved
from .res_users_own import own_auth_signup_res_users
# hit: python-moved:openerp.addons.barcodes.barcodes@10.0
from openerp.addons.barcodes.barcodes import a_barcodes_barcodes
# ok: python-moved
from .barcodes_own import own_barcodes_barcodes
# hit: python-moved:openerp.addons.base_action_rule.base_action_rule@10.0
from openerp.addons.base_action_rule.base_action_rule import a_base_action_rule_base_action_rule
# ok: python-moved
from .base_action_rule_own import own_base_action_rule_base_action_rule
# hit: python-moved:openerp.addons.calendar.calendar@10.0
from openerp.addons.calendar.calendar import a_calendar_calendar
# ok: python-moved
from .calendar_own import own_calendar_calendar
# hit: python-moved:openerp.addons.crm.crm_lead@10.0
from openerp.addons.crm.crm_lead import a_crm_crm_lead
# ok: python-moved
from .crm_lead_own import own_crm_crm_lead
# hit: python-moved:openerp.addons.crm.crm_stage@10.0
from openerp.addons.crm.crm_stage import a_crm_crm_stage
# ok: python-moved
from .crm_stage_own import own_crm_crm_stage
# hit: python-moved:openerp.addons.crm.res_partner@10.0
from openerp.addons.crm.res_partner import a_crm_res_partner
# ok: python-moved
from .res_partner_own import own_crm_res_partner
# hit: python-moved:openerp.addons.crm.res_users@10.0
from openerp.addons.crm.res_users import a_crm_res_users
# ok: python-moved
from .res_users_own import own_crm_res_users
# hit: python-moved:openerp.addons.decimal_precision.decimal_precision@10.0
from openerp.addons.decimal_precision import decimal_precision
# ok: python-moved
from .decimal_precision_own import own_decimal_precision_decimal_precision
# hit: python-moved:openerp.addons.fleet.fleet@10.0
from openerp.addons.fleet.fleet import a_fleet_fleet
# ok: python-moved
from .fleet_own import own_fleet_fleet
# hit: python-moved:openerp.addons.hr.hr@10.0
from openerp.addons.hr.hr import a_hr_hr
# ok: python-moved
from .hr_own import own_hr_hr
# hit: python-moved:openerp.addons.hr.res_partner@10.0
from openerp.addons.hr.res_partner import a_hr_res_partner
# ok: python-moved
from .res_partner_own import own_hr_res_partner
# hit: python-moved:openerp.addons.hr.res_users@10.0
from openerp.addons.hr.res_users import a_hr_res_users
# ok: python-moved
from .res_users_own import own_hr_res_users
# hit: python-moved:openerp.addons.hr_attendance.hr_attendance@10.0
from openerp.addons.hr_attendance.hr_attendance import a_hr_attendance_hr_attendance
# ok: python-moved
from .hr_attendance_own import own_hr_attendance_hr_attendance
# hit: python-moved:openerp.addons.hr_contract.hr_contract@10.0
from openerp.addons.hr_contract.hr_contract import a_hr_contract_hr_contract
# ok: python-moved
from .hr_contract_own import own_hr_contract_hr_contract
# hit: python-moved:openerp.addons.hr_holidays.hr_holidays@10.0
from openerp.addons.hr_holidays.hr_holidays import a_hr_holidays_hr_holidays
# ok: python-moved
from .hr_holidays_own import own_hr_holidays_hr_holidays
# hit: python-moved:openerp.addons.hr_payroll.hr_payroll@10.0
from openerp.addons.hr_payroll.hr_payroll import a_hr_payroll_hr_payroll
# ok: python-moved
from .hr_payroll_own import own_hr_payroll_hr_payroll
# hit: python-moved:openerp.addons.hr_payroll_account.hr_payroll_account@10.0
from openerp.addons.hr_payroll_account.hr_payroll_account import a_hr_payroll_account_hr_payroll_account
# ok: python-moved
from .hr_payroll_account_own import own_hr_payroll_account_hr_payroll_account
# hit: python-moved:openerp.addons.hr_timesheet_sheet.hr_timesheet_sheet@10.0
from openerp.addons.hr_timesheet_sheet.hr_timesheet_sheet import a_hr_timesheet_sheet_hr_timesheet_sheet
# ok: python-moved
from .hr_timesheet_sheet_own import own_hr_timesheet_sheet_hr_timesheet_sheet
# hit: python-moved:openerp.addons.mrp.procurement@10.0
from openerp.addons.mrp.procurement import a_mrp_procurement
# ok: python-moved
from .procurement_own import own_mrp_procurement
# hit: python-moved:openerp.addons.mrp.product@10.0
from openerp.addons.mrp.product import a_mrp_product
# ok: python-moved
from .product_own import own_mrp_product
# hit: python-moved:openerp.addons.mrp_repair.mrp_repair@10.0
from openerp.addons.mrp_repair.mrp_repair import a_mrp_repair_mrp_repair
# ok: python-moved
from .mrp_repair_own import own_mrp_repair_mrp_repair
# hit: python-moved:openerp.addons.point_of_sale.account_bank_statement@10.0
from openerp.addons.point_of_sale.account_bank_statement import a_point_of_sale_account_bank_statement
# ok: python-moved
from .account_bank_statement_own import own_point_of_sale_account_bank_statement
# hit: python-moved:openerp.addons.point_of_sale.res_partner@10.0
from openerp.addons.point_of_sale.res_partner import a_point_of_sale_res_partner
# ok: python-moved
from .res_partner_own import own_point_of_sale_res_partner
# hit: python-moved:openerp.addons.point_of_sale.res_users@10.0
from openerp.addons.point_of_sale.res_users import a_point_of_sale_res_users
# ok: python-moved
from .res_users_own import own_point_of_sale_res_users
# hit: python-moved:openerp.addons.procurement.procurement@10.0
from openerp.addons.procurement.procurement import a_procurement_procurement
# ok: python-moved
from .procurement_own import own_procurement_procurement
# hit: python-moved:openerp.addons.product.product@10.0
from openerp.addons.product.product import a_product_product
# ok: python-moved
from .product_own import own_product_product
# hit: python-moved:openerp.addons.project.project@10.0
from openerp.addons.project.project import a_project_project
# ok: python-moved
from .project_own import own_project_project
# hit: python-moved:openerp.addons.project.res_partner@10.0
from openerp.addons.project.res_partner import a_project_res_partner
# ok: python-moved
from .res_partner_own import own_project_res_partner
# hit: python-moved:openerp.addons.project_issue.project_issue@10.0
from openerp.addons.project_issue.project_issue import a_project_issue_project_issue
# ok: python-moved
from .project_issue_own import own_project_issue_project_issue
# hit: python-moved:openerp.addons.purchase.purchase@10.0
from openerp.addons.purchase.purchase import a_purchase_purchase
# ok: python-moved
from .purchase_own import own_purchase_purchase
# hit: python-moved:openerp.addons.purchase.stock@10.0
from openerp.addons.purchase.stock import a_purchase_stock
# ok: python-moved
from .stock_own import own_purchase_stock
# hit: python-moved:openerp.addons.purchase_requisition.purchase_requisition@10.0
from openerp.addons.purchase_requisition.purchase_requisition import a_purchase_requisition_purchase_requisition
# ok: python-moved
from .purchase_requisition_own import own_purchase_requisition_purchase_requisition
# hit: python-moved:openerp.addons.resource.resource@10.0
from openerp.addons.resource.resource import a_resource_resource
# ok: python-moved
from .resource_own import own_resource_resource
# hit: python-moved:openerp.addons.sale.res_partner@10.0
from openerp.addons.sale.res_partner import a_sale_res_partner
# ok: python-moved
from .res_partner_own import own_sale_res_partner
# hit: python-moved:openerp.addons.sale.sale@10.0
from openerp.addons.sale.sale import a_sale_sale
# ok: python-moved
from .sale_own import own_sale_sale
# hit: python-moved:openerp.addons.sale.sales_team@10.0
from openerp.addons.sale.sales_team import a_sale_sales_team
# ok: python-moved
from .sales_team_own import own_sale_sales_team
# hit: python-moved:openerp.addons.sale_crm.crm_lead@10.0
from openerp.addons.sale_crm.crm_lead import a_sale_crm_crm_lead
# ok: python-moved
from .crm_lead_own import own_sale_crm_crm_lead
# hit: python-moved:openerp.addons.sale_crm.res_users@10.0
from openerp.addons.sale_crm.res_users import a_sale_crm_res_users
# ok: python-moved
from .res_users_own import own_sale_crm_res_users
# hit: python-moved:openerp.addons.stock.procurement@10.0
from openerp.addons.stock.procurement import a_stock_procurement
# ok: python-moved
from .procurement_own import own_stock_procurement
# hit: python-moved:openerp.addons.stock.product@10.0
from openerp.addons.stock.product import a_stock_product
# ok: python-moved
from .product_own import own_stock_product
# hit: python-moved:openerp.addons.stock_account.product@10.0
from openerp.addons.stock_account.product import a_stock_account_product
# ok: python-moved
from .product_own import own_stock_account_product
# hit: python-moved:openerp.addons.stock_picking_wave.stock_picking_wave@10.0
from openerp.addons.stock_picking_wave.stock_picking_wave import a_stock_picking_wave_stock_picking_wave
# ok: python-moved
from .stock_picking_wave_own import own_stock_picking_wave_stock_picking_wave
# hit: python-moved:openerp.addons.survey.survey@10.0
from openerp.addons.survey.survey import a_survey_survey
# ok: python-moved
from .survey_own import own_survey_survey
