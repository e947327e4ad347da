# -*- coding: utf-8 -*-
{
    'name': 'Medical equipment',
    'version': '8.0.1.0',
    'author': 'Marlhaven Polyclinic, IT',
    'category': 'Medical',
    'license': 'Other OSI approved licence',
    'depends': ['base', 'product', 'mail'],
    'data': [
        'equipment_view.xml',
        'security/ir.model.access.csv',
    ],
    'installable': True,
    'active': False,
}
