# -*- coding: utf-8 -*-
{
    'name': 'Brimstow Purchase',
    'version': '15.0.1.0.7',
    'summary': 'Call-off orders, vendor scorecards, container planning',
    'category': 'Inventory/Purchase',
    'author': 'Brimstow Wholesale IT',
    'license': 'Other OSI approved licence',
    'depends': ['brim_product', 'purchase_stock', 'purchase_requisition'],
    'data': [
        'security/ir.model.access.csv',
        'data/cron.xml',
        'views/purchase_order.xml',
        'views/container.xml',
        'views/res_partner.xml',
        'report/purchase_order.xml',
    ],
}
