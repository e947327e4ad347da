{
    'name': 'Rules of modules',
    'version': '11.0.1.0.0',
    'depends': [
        'base',
        # hit: module-merged:account_cash_basis_base_account@12.0
        'account_cash_basis_base_account',
        # ok: module-merged
        'account_cash_basis_base_account_custom',
        # hit: module-merged:account_invoicing@12.0
        'account_invoicing',
        # ok: module-merged
        'account_invoicing_custom',
        # hit: module-merged:auth_crypt@12.0
        'auth_crypt',
        # ok: module-merged
        'auth_crypt_custom',
        # hit: module-merged:rating_project@12.0
        'rating_project',
        # ok: module-merged
        'rating_project_custom',
        # hit: module-merged:website_rating_project@12.0
        'website_rating_project',
        # ok: module-merged
        'website_rating_project_custom',
        # hit: module-merged:sale_order_dates@12.0
        'sale_order_dates',
        # ok: module-merged
        'sale_order_dates_custom',
        # hit: module-merged:sale_payment@12.0
        'sale_payment',
        # ok: module-merged
        'sale_payment_custom',
        # hit: module-merged:sale_service_rating@12.0
        'sale_service_rating',
        # ok: module-merged
        'sale_service_rating_custom',
        # hit: module-removed:web_planner@12.0
        'web_planner',
        # ok: module-removed
        'web_planner_custom',
        # hit: module-merged:website_quote@12.0
        'website_quote',
        # ok: module-merged
        'website_quote_custom',
        # hit: module-merged:website_sale_options@12.0
        'website_sale_options',
        # ok: module-merged
        'website_sale_options_custom',
        # hit: module-merged:website_sale_stock_options@12.0
        'website_sale_stock_options',
        # ok: module-merged
        'website_sale_stock_options_custom',
        # hit: module-renamed:base_vat_autocomplete@12.0
        'base_vat_autocomplete',
        # ok: module-renamed
        'base_vat_autocomplete_custom',
        # hit: module-renamed:mrp_repair@12.0
        'mrp_repair',
        # ok: module-renamed
        'mrp_repair_custom',
        # hit: module-renamed:product_extended@12.0
        'product_extended',
        # ok: module-renamed
        'product_extended_custom',
        # hit: module-removed:account_asset@12.0
        'account_asset',
        # ok: module-removed
        'account_asset_custom',
        # hit: module-removed:account_budget@12.0
        'account_budget',
        # ok: module-removed
        'account_budget_custom',
        # hit: module-removed:anonymization@12.0
        'anonymization',
        # ok: module-removed
        'anonymization_custom',
        # hit: module-removed:pos_data_drinks@12.0
        'pos_data_drinks',
        # ok: module-removed
        'pos_data_drinks_custom',
        # hit: module-removed:report_intrastat@12.0
        'report_intrastat',
        # ok: module-removed
        'report_intrastat_custom',
        # hit: module-removed:website_forum_doc@12.0
        'website_forum_doc',
        # ok: module-removed
        'website_forum_doc_custom',
    ],
}
