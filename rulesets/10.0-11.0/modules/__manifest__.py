{
    'name': 'Rules of modules',
    'version': '10.0.1.0.0',
    'depends': [
        'base',
        # hit: module-merged:report@11.0
        'report',
        # ok: module-merged
        'report_custom',
        # hit: module-merged:procurement@11.0
        'procurement',
        # ok: module-merged
        'procurement_custom',
        # hit: module-merged:web_calendar@11.0
        'web_calendar',
        # ok: module-merged
        'web_calendar_custom',
        # hit: module-merged:web_kanban@11.0
        'web_kanban',
        # ok: module-merged
        'web_kanban_custom',
        # hit: module-merged:project_issue@11.0
        'project_issue',
        # ok: module-merged
        'project_issue_custom',
        # hit: module-merged:project_issue_sheet@11.0
        'project_issue_sheet',
        # ok: module-merged
        'project_issue_sheet_custom',
        # hit: module-merged:website_portal@11.0
        'website_portal',
        # ok: module-merged
        'website_portal_custom',
        # hit: module-merged:website_portal_sale@11.0
        'website_portal_sale',
        # ok: module-merged
        'website_portal_sale_custom',
        # hit: module-merged:website_project@11.0
        'website_project',
        # ok: module-merged
        'website_project_custom',
        # hit: module-merged:website_project_issue@11.0
        'website_project_issue',
        # ok: module-merged
        'website_project_issue_custom',
        # hit: module-merged:website_project_timesheet@11.0
        'website_project_timesheet',
        # ok: module-merged
        'website_project_timesheet_custom',
        # hit: module-merged:portal_sale@11.0
        'portal_sale',
        # ok: module-merged
        'portal_sale_custom',
        # hit: module-merged:portal_stock@11.0
        'portal_stock',
        # ok: module-merged
        'portal_stock_custom',
        # hit: module-merged:portal_gamification@11.0
        'portal_gamification',
        # ok: module-merged
        'portal_gamification_custom',
        # hit: module-merged:account_tax_cash_basis@11.0
        'account_tax_cash_basis',
        # ok: module-merged
        'account_tax_cash_basis_custom',
        # hit: module-renamed:base_action_rule@11.0
        'base_action_rule',
        # ok: module-renamed
        'base_action_rule_custom',
        # hit: module-renamed:stock_picking_wave@11.0
        'stock_picking_wave',
        # ok: module-renamed
        'stock_picking_wave_custom',
        # hit: module-renamed:website_issue@11.0
        'website_issue',
        # ok: module-renamed
        'website_issue_custom',
        # hit: module-renamed:website_rating_project_issue@11.0
        'website_rating_project_issue',
        # ok: module-renamed
        'website_rating_project_issue_custom',
        # hit: module-renamed:crm_project_issue@11.0
        'crm_project_issue',
        # ok: module-renamed
        'crm_project_issue_custom',
        # hit: module-merged:hr_timesheet_sheet@11.0
        'hr_timesheet_sheet',
        # ok: module-merged
        'hr_timesheet_sheet_custom',
        # hit: module-merged:rating_project_issue@11.0
        'rating_project_issue',
        # ok: module-merged
        'rating_project_issue_custom',
        # hit: module-removed:marketing_campaign@11.0
        'marketing_campaign',
        # ok: module-removed
        'marketing_campaign_custom',
        # hit: module-removed:subscription@11.0
        'subscription',
        # ok: module-removed
        'subscription_custom',
        # hit: module-removed:stock_calendar@11.0
        'stock_calendar',
        # ok: module-removed
        'stock_calendar_custom',
        # hit: module-removed:account_accountant@11.0
        'account_accountant',
        # ok: module-removed
        'account_accountant_custom',
    ],
}
