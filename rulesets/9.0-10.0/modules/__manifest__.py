{
    'name': 'Rules of modules',
    'version': '9.0.1.0.0',
    'depends': [
        'base',
        # hit: module-merged:account_full_reconcile@10.0
        'account_full_reconcile',
        # ok: module-merged
        'account_full_reconcile_custom',
        # hit: module-merged:account_extra_reports@10.0
        'account_extra_reports',
        # ok: module-merged
        'account_extra_reports_custom',
        # hit: module-merged:account_tax_adjustments@10.0
        'account_tax_adjustments',
        # ok: module-merged
        'account_tax_adjustments_custom',
        # hit: module-merged:account_tax_exigible@10.0
        'account_tax_exigible',
        # ok: module-merged
        'account_tax_exigible_custom',
        # hit: module-merged:mail_tip@10.0
        'mail_tip',
        # ok: module-merged
        'mail_tip_custom',
        # hit: module-merged:web_tip@10.0
        'web_tip',
        # ok: module-merged
        'web_tip_custom',
        # hit: module-merged:marketing@10.0
        'marketing',
        # ok: module-merged
        'marketing_custom',
        # hit: module-merged:mrp_operations@10.0
        'mrp_operations',
        # ok: module-merged
        'mrp_operations_custom',
        # hit: module-merged:project_timesheet@10.0
        'project_timesheet',
        # ok: module-merged
        'project_timesheet_custom',
        # hit: module-merged:sale_layout@10.0
        'sale_layout',
        # ok: module-merged
        'sale_layout_custom',
        # hit: module-merged:sale_service@10.0
        'sale_service',
        # ok: module-merged
        'sale_service_custom',
        # hit: module-merged:web_view_editor@10.0
        'web_view_editor',
        # ok: module-merged
        'web_view_editor_custom',
        # hit: module-merged:crm_partner_assign@10.0
        'crm_partner_assign',
        # ok: module-merged
        'crm_partner_assign_custom',
        # hit: module-renamed:hr_equipment@10.0
        'hr_equipment',
        # ok: module-renamed
        'hr_equipment_custom',
        # hit: module-merged:product_visible_discount@10.0
        'product_visible_discount',
        # ok: module-merged
        'product_visible_discount_custom',
        # hit: module-merged:warning@10.0
        'warning',
        # ok: module-merged
        'warning_custom',
        # hit: module-removed:crm_claim@10.0
        'crm_claim',
        # ok: module-removed
        'crm_claim_custom',
        # hit: module-removed:claim_from_delivery@10.0
        'claim_from_delivery',
        # ok: module-removed
        'claim_from_delivery_custom',
        # hit: module-removed:website_crm_claim@10.0
        'website_crm_claim',
        # ok: module-removed
        'website_crm_claim_custom',
        # hit: module-removed:product_uos@10.0
        'product_uos',
        # ok: module-removed
        'product_uos_custom',
        # hit: module-removed:report_webkit@10.0
        'report_webkit',
        # ok: module-removed
        'report_webkit_custom',
        # hit: module-removed:im_odoo_support@10.0
        'im_odoo_support',
        # ok: module-removed
        'im_odoo_support_custom',
    ],
}
