# -*- coding: utf-8 -*-
{
    'name': "Brimstow Commissions",
    'version': '15.0.1.1.0',
    'author': "Brimstow Wholesale IT",
    'license': 'Other OSI approved licence',
    'category': 'Sales',
    'depends': ['brim_sale', 'account', 'hr'],
    'data': [
        'security/ir.model.access.csv',
        'security/rules.xml',
        'views/commission_views.xml',
        'views/commission_report_views.xml',
        'wizard/settle_views.xml',
        'report/settlement_report.xml',
    ],
}
