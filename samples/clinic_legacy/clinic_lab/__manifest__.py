# -*- coding: utf-8 -*-
{
    'name': "Laboratory",
    'version': '11.0.1.0.0',
    'author': "Marlhaven Polyclinic, laboratory",
    'license': 'Other OSI approved licence',
    'depends': ['clinic_base', 'clinic_treatment', 'document', 'base_setup'],
    'data': [
        'security/ir.model.access.csv',
        'views/lab.xml',
        'report/lab_report.xml',
    ],
}
