# -*- coding: utf-8 -*-
{
    'name': "brim_crm",
    'summary': "Leads from fairs, lead scoring, lost-lead revival",
    'author': "Brimstow Wholesale IT (sales tools)",
    'license': 'Other OSI approved licence',
    'category': 'Sales/CRM',
    'version': '15.0.0.9.4',
    'depends': ['brim_base', 'crm', 'sale_crm', 'base_automation', 'calendar'],
    'data': [
        'security/ir.model.access.csv',
        'data/crm_stage.xml',
        'data/automation.xml',
        'views/crm_lead_views.xml',
        'views/fair_views.xml',
    ],
}
