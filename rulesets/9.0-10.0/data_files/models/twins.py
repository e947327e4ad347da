from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: xmlid-renamed
            self.env.ref('base.group_configuration_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_sale_salesman_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_sale_salesman_all_leads_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_sale_manager_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_hr_user_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_hr_manager_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_hr_attendance_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_website_publisher_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_website_designer_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_survey_user_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_survey_manager_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.group_equipment_manager_custom'),
            # ok: xmlid-renamed
            self.env.ref('marketing.group_lead_automation_user_custom'),
            # ok: xmlid-renamed
            self.env.ref('marketing.group_lead_automation_manager_custom'),
            # ok: xmlid-renamed
            self.env.ref('fleet.group_fleet_user_custom'),
            # ok: xmlid-renamed
            self.env.ref('fleet.group_fleet_manager_custom'),
            # ok: xmlid-renamed
            self.env.ref('stock.group_locations_custom'),
            # ok: xmlid-removed
            self.env.ref('product.group_uos_custom'),
            # ok: xmlid-removed
            self.env.ref('base.group_light_multi_company_custom'),
            # ok: xmlid-removed
            self.env.ref('mrp.group_rounding_efficiency_custom'),
            # ok: xmlid-removed
            self.env.ref('project.group_tasks_work_on_tasks_custom'),
            # ok: xmlid-removed
            self.env.ref('purchase.group_advance_bidding_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_sales_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_sale_config_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_base_partner_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_sale_report_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_partner_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_config_address_book_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_purchase_root_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_main_pm_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_project_config_project_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_mrp_root_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_mrp_config_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_product_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_procurement_management_supplier_name_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_aftersale_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_invoiced_custom'),
            # ok: xmlid-renamed
            self.env.ref('base.menu_project_report_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.menu_products_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.prod_config_main_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.menu_product_category_action_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('mail.menu_contacts_custom'),
            # ok: xmlid-renamed
            self.env.ref('mail.action_contacts_custom'),
            # ok: xmlid-renamed
            self.env.ref('product.menu_product_pricelist_main_custom'),
        ]
