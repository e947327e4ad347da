{
    'name': 'Rules of modules',
    'version': '8.0.1.0.0',
    'depends': [
        'base',
        # hit: module-merged:email_template@9.0
        'email_template',
        # ok: module-merged
        'email_template_custom',
        # hit: module-merged:im_chat@9.0
        'im_chat',
        # ok: module-merged
        'im_chat_custom',
        # hit: module-merged:web_graph@9.0
        'web_graph',
        # ok: module-merged
        'web_graph_custom',
        # hit: module-merged:web_tests@9.0
        'web_tests',
        # ok: module-merged
        'web_tests_custom',
        # hit: module-merged:portal_project@9.0
        'portal_project',
        # ok: module-merged
        'portal_project_custom',
        # hit: module-merged:portal_project_issue@9.0
        'portal_project_issue',
        # ok: module-merged
        'portal_project_issue_custom',
        # hit: module-renamed:portal_claim@9.0
        'portal_claim',
        # ok: module-renamed
        'portal_claim_custom',
        # hit: module-merged:procurement_jit_stock@9.0
        'procurement_jit_stock',
        # ok: module-merged
        'procurement_jit_stock_custom',
        # hit: module-merged:account_chart@9.0
        'account_chart',
        # ok: module-merged
        'account_chart_custom',
        # hit: module-renamed:account_check_writing@9.0
        'account_check_writing',
        # ok: module-renamed
        'account_check_writing_custom',
        # hit: module-merged:marketing_crm@9.0
        'marketing_crm',
        # ok: module-merged
        'marketing_crm_custom',
        # hit: module-merged:hr_applicant_document@9.0
        'hr_applicant_document',
        # ok: module-merged
        'hr_applicant_document_custom',
        # hit: module-renamed:website_mail_group@9.0
        'website_mail_group',
        # ok: module-renamed
        'website_mail_group_custom',
        # hit: module-merged:website_report@9.0
        'website_report',
        # ok: module-merged
        'website_report_custom',
        # hit: module-merged:account_anglo_saxon@9.0
        'account_anglo_saxon',
        # ok: module-merged
        'account_anglo_saxon_custom',
        # hit: module-merged:purchase_double_validation@9.0
        'purchase_double_validation',
        # ok: module-merged
        'purchase_double_validation_custom',
        # hit: module-removed:account_followup@9.0
        'account_followup',
        # ok: module-removed
        'account_followup_custom',
        # hit: module-removed:account_payment@9.0
        'account_payment',
        # ok: module-removed
        'account_payment_custom',
        # hit: module-removed:account_analytic_analysis@9.0
        'account_analytic_analysis',
        # ok: module-removed
        'account_analytic_analysis_custom',
        # hit: module-removed:account_analytic_plans@9.0
        'account_analytic_plans',
        # ok: module-removed
        'account_analytic_plans_custom',
        # hit: module-removed:account_bank_statement_extensions@9.0
        'account_bank_statement_extensions',
        # ok: module-removed
        'account_bank_statement_extensions_custom',
        # hit: module-removed:account_sequence@9.0
        'account_sequence',
        # ok: module-removed
        'account_sequence_custom',
        # hit: module-removed:analytic_user_function@9.0
        'analytic_user_function',
        # ok: module-removed
        'analytic_user_function_custom',
        # hit: module-removed:auth_openid@9.0
        'auth_openid',
        # ok: module-removed
        'auth_openid_custom',
        # hit: module-removed:base_report_designer@9.0
        'base_report_designer',
        # ok: module-removed
        'base_report_designer_custom',
        # hit: module-removed:crm_helpdesk@9.0
        'crm_helpdesk',
        # ok: module-removed
        'crm_helpdesk_custom',
        # hit: module-removed:crm_mass_mailing@9.0
        'crm_mass_mailing',
        # ok: module-removed
        'crm_mass_mailing_custom',
        # hit: module-removed:crm_profiling@9.0
        'crm_profiling',
        # ok: module-removed
        'crm_profiling_custom',
        # hit: module-removed:edi@9.0
        'edi',
        # ok: module-removed
        'edi_custom',
        # hit: module-removed:hr_evaluation@9.0
        'hr_evaluation',
        # ok: module-removed
        'hr_evaluation_custom',
        # hit: module-removed:hr_timesheet_invoice@9.0
        'hr_timesheet_invoice',
        # ok: module-removed
        'hr_timesheet_invoice_custom',
        # hit: module-removed:knowledge@9.0
        'knowledge',
        # ok: module-removed
        'knowledge_custom',
        # hit: module-removed:multi_company@9.0
        'multi_company',
        # ok: module-removed
        'multi_company_custom',
        # hit: module-removed:sale_journal@9.0
        'sale_journal',
        # ok: module-removed
        'sale_journal_custom',
        # hit: module-removed:share@9.0
        'share',
        # ok: module-removed
        'share_custom',
        # hit: module-removed:stock_invoice_directly@9.0
        'stock_invoice_directly',
        # ok: module-removed
        'stock_invoice_directly_custom',
        # hit: module-removed:web_api@9.0
        'web_api',
        # ok: module-removed
        'web_api_custom',
        # hit: module-removed:web_linkedin@9.0
        'web_linkedin',
        # ok: module-removed
        'web_linkedin_custom',
        # hit: module-removed:website_certification@9.0
        'website_certification',
        # ok: module-removed
        'website_certification_custom',
        # hit: module-removed:website_instantclick@9.0
        'website_instantclick',
        # ok: module-removed
        'website_instantclick_custom',
        # hit: module-removed:web_gantt@9.0
        'web_gantt',
        # ok: module-removed
        'web_gantt_custom',
        # hit: module-removed:web_kanban_sparkline@9.0
        'web_kanban_sparkline',
        # ok: module-removed
        'web_kanban_sparkline_custom',
        # hit: module-removed:purchase_analytic_plans@9.0
        'purchase_analytic_plans',
        # ok: module-removed
        'purchase_analytic_plans_custom',
        # hit: module-removed:sale_analytic_plans@9.0
        'sale_analytic_plans',
        # ok: module-removed
        'sale_analytic_plans_custom',
        # hit: module-removed:analytic_contract_hr_expense@9.0
        'analytic_contract_hr_expense',
        # ok: module-removed
        'analytic_contract_hr_expense_custom',
    ],
}
