{
    'name': 'Rules of modules',
    'version': '12.0.1.0.0',
    'depends': [
        # hit: module-merged:decimal_precision@13.0
        'decimal_precision',
        # hit: module-merged:account_cancel@13.0
        'account_cancel',
        # hit: module-merged:account_voucher@13.0
        'account_voucher',
        # hit: module-merged:mrp_byproduct@13.0
        'mrp_byproduct',
        # hit: module-merged:mrp_bom_cost@13.0
        'mrp_bom_cost',
        # hit: module-merged:delivery_hs_code@13.0
        'delivery_hs_code',
        # hit: module-merged:stock_zebra@13.0
        'stock_zebra',
        # hit: module-merged:crm_phone_validation@13.0
        'crm_phone_validation',
        # hit: module-merged:website_crm_phone_validation@13.0
        'website_crm_phone_validation',
        # hit: module-merged:survey_crm@13.0
        'survey_crm',
        # hit: module-merged:website_survey@13.0
        'website_survey',
        # hit: module-merged:website_sale_link_tracker@13.0
        'website_sale_link_tracker',
        # hit: module-merged:web_settings_dashboard@13.0
        'web_settings_dashboard',
        # hit: module-merged:l10n_fr_certification@13.0
        'l10n_fr_certification',
        # hit: module-merged:l10n_fr_sale_closing@13.0
        'l10n_fr_sale_closing',
        # hit: module-merged:payment_stripe_sca@13.0
        'payment_stripe_sca',
        # hit: module-merged:hw_scale@13.0
        'hw_scale',
        # hit: module-merged:hw_scanner@13.0
        'hw_scanner',
        # hit: module-merged:hw_screen@13.0
        'hw_screen',
        # hit: module-merged:test_pylint@13.0
        'test_pylint',
        # hit: module-renamed:document@13.0
        'document',
        # hit: module-renamed:crm_reveal@13.0
        'crm_reveal',
        # hit: module-renamed:payment_ogone@13.0
        'payment_ogone',
        # hit: module-removed:hr_payroll@13.0
        'hr_payroll',
        # hit: module-removed:hr_payroll_account@13.0
        'hr_payroll_account',
        # hit: module-removed:l10n_be_hr_payroll@13.0
        'l10n_be_hr_payroll',
        # hit: module-removed:l10n_fr_hr_payroll@13.0
        'l10n_fr_hr_payroll',
        # hit: module-removed:l10n_in_hr_payroll@13.0
        'l10n_in_hr_payroll',
        # hit: module-removed:website_hr@13.0
        'website_hr',
        # hit: module-removed:crm_project@13.0
        'crm_project',
        # ok: module-merged
        'base',
    ],
}
