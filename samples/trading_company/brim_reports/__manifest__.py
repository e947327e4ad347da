# -*- coding: utf-8 -*-
{
    'name': 'Brimstow Reports',
    'version': '15.0.1.2.0',
    'category': 'Reporting',
    'author': 'Brimstow Wholesale IT',
    'license': 'Other OSI approved licence',
    'depends': ['brim_account', 'brim_stock', 'brim_sale_commission'],
    'data': [
        'security/ir.model.access.csv',
        'report/layouts.xml',
        'report/statement.xml',
        'report/stock_turn.xml',
        'views/stock_turn_views.xml',
        'wizard/statement_views.xml',
    ],
    'assets': {
        'web.report_assets_common': ['/brim_reports/static/src/scss/report.scss'],
    },
}
