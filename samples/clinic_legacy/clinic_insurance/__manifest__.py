# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Insurance billing',
    'version': '12.0.1.0.0',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'category': 'Accounting',
    'depends': ['clinic_invoice'],
    'data': [
        'security/ir.model.access.csv',
        'views/insurance_view.xml',
        'data/clinic.fee.code.csv',
        'data/paperformat.xml',
    ],
}
