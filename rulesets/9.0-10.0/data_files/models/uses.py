from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: xmlid-renamed:base.group_configuration@10.0
            self.env.ref('base.group_configuration'),
            # hit: xmlid-renamed:base.group_sale_salesman@10.0
            self.env.ref('base.group_sale_salesman'),
            # hit: xmlid-renamed:base.group_sale_salesman_all_leads@10.0
            self.env.ref('base.group_sale_salesman_all_leads'),
            # hit: xmlid-renamed:base.group_sale_manager@10.0
            self.env.ref('base.group_sale_manager'),
            # hit: xmlid-renamed:base.group_hr_user@10.0
            self.env.ref('base.group_hr_user'),
            # hit: xmlid-renamed:base.group_hr_manager@10.0
            self.env.ref('base.group_hr_manager'),
            # hit: xmlid-renamed:base.group_hr_attendance@10.0
            self.env.ref('base.group_hr_attendance'),
            # hit: xmlid-renamed:base.group_website_publisher@10.0
            self.env.ref('base.group_website_publisher'),
            # hit: xmlid-renamed:base.group_website_designer@10.0
            self.env.ref('base.group_website_designer'),
            # hit: xmlid-renamed:base.group_survey_user@10.0
            self.env.ref('base.group_survey_user'),
            # hit: xmlid-renamed:base.group_survey_manager@10.0
            self.env.ref('base.group_survey_manager'),
            # hit: xmlid-renamed:base.group_equipment_manager@10.0
            self.env.ref('base.group_equipment_manager'),
            # hit: xmlid-renamed:marketing.group_lead_automation_user@10.0
            self.env.ref('marketing.group_lead_automation_user'),
            # hit: xmlid-renamed:marketing.group_lead_automation_manager@10.0
            self.env.ref('marketing.group_lead_automation_manager'),
            # hit: xmlid-renamed:fleet.group_fleet_user@10.0
            self.env.ref('fleet.group_fleet_user'),
            # hit: xmlid-renamed:fleet.group_fleet_manager@10.0
            self.env.ref('fleet.group_fleet_manager'),
            # hit: xmlid-renamed:stock.group_locations@10.0
            self.env.ref('stock.group_locations'),
            # hit: xmlid-removed:product.group_uos@10.0
            self.env.ref('product.group_uos'),
            # hit: xmlid-removed:base.group_light_multi_company@10.0
            self.env.ref('base.group_light_multi_company'),
            # hit: xmlid-removed:mrp.group_rounding_efficiency@10.0
            self.env.ref('mrp.group_rounding_efficiency'),
            # hit: xmlid-removed:project.group_tasks_work_on_tasks@10.0
            self.env.ref('project.group_tasks_work_on_tasks'),
            # hit: xmlid-removed:purchase.group_advance_bidding@10.0
            self.env.ref('purchase.group_advance_bidding'),
            # hit: xmlid-renamed:base.menu_sales@10.0
            self.env.ref('base.menu_sales'),
            # hit: xmlid-renamed:base.menu_sale_config@10.0
            self.env.ref('base.menu_sale_config'),
            # hit: xmlid-renamed:base.menu_base_partner@10.0
            self.env.ref('base.menu_base_partner'),
            # hit: xmlid-renamed:base.menu_sale_report@10.0
            self.env.ref('base.menu_sale_report'),
            # hit: xmlid-renamed:base.menu_partner_form@10.0
            self.env.ref('base.menu_partner_form'),
            # hit: xmlid-renamed:base.menu_config_address_book@10.0
            self.env.ref('base.menu_config_address_book'),
            # hit: xmlid-renamed:base.menu_purchase_root@10.0
            self.env.ref('base.menu_purchase_root'),
            # hit: xmlid-renamed:base.menu_main_pm@10.0
            self.env.ref('base.menu_main_pm'),
            # hit: xmlid-renamed:base.menu_project_config_project@10.0
            self.env.ref('base.menu_project_config_project'),
            # hit: xmlid-renamed:base.menu_mrp_root@10.0
            self.env.ref('base.menu_mrp_root'),
            # hit: xmlid-renamed:base.menu_mrp_config@10.0
            self.env.ref('base.menu_mrp_config'),
            # hit: xmlid-renamed:base.menu_product@10.0
            self.env.ref('base.menu_product'),
            # hit: xmlid-renamed:base.menu_procurement_management_supplier_name@10.0
            self.env.ref('base.menu_procurement_management_supplier_name'),
            # hit: xmlid-renamed:base.menu_aftersale@10.0
            self.env.ref('base.menu_aftersale'),
            # hit: xmlid-renamed:base.menu_invoiced@10.0
            self.env.ref('base.menu_invoiced'),
            # hit: xmlid-renamed:base.menu_project_report@10.0
            self.env.ref('base.menu_project_report'),
            # hit: xmlid-renamed:product.menu_products@10.0
            self.env.ref('product.menu_products'),
            # hit: xmlid-renamed:product.prod_config_main@10.0
            self.env.ref('product.prod_config_main'),
            # hit: xmlid-renamed:product.menu_product_category_action_form@10.0
            self.env.ref('product.menu_product_category_action_form'),
            # hit: xmlid-renamed:mail.menu_contacts@10.0
            self.env.ref('mail.menu_contacts'),
            # hit: xmlid-renamed:mail.action_contacts@10.0
            self.env.ref('mail.action_contacts'),
            # hit: xmlid-renamed:product.menu_product_pricelist_main@10.0
            self.env.ref('product.menu_product_pricelist_main'),
        ]
