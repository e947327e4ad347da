# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Statistics',
    'version': '12.0.1.0.0',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_invoice', 'clinic_appointment', 'board'],
    'data': [
        'security/ir.model.access.csv',
        'views/stat_view.xml',
        'wizard/daily_view.xml',
        'report/daily.xml',
    ],
}
