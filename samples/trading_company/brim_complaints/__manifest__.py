# -*- encoding: utf-8 -*-
{
    'name': 'Complaints and Returns',
    'version': '15.0.1.1.1',
    'category': 'Services',
    'author': 'Brimstow Wholesale IT (customer care)',
    'license': 'Other OSI approved licence',
    'depends': ['brim_stock', 'brim_account', 'rating', 'portal'],
    'data': [
        'security/complaint_groups.xml',
        'security/ir.model.access.csv',
        'data/complaint_data.xml',
        'views/complaint_views.xml',
        'wizard/refund_views.xml',
    ],
    'application': True,
}
