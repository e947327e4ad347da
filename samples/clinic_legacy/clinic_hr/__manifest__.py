# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Staff',
    'version': '12.0.1.2.0',
    'author': 'Marlhaven Polyclinic, personnel',
    'license': 'Other OSI approved licence',
    'category': 'Human Resources',
    'depends': ['clinic_base', 'hr', 'hr_holidays', 'hr_attendance', 'hr_contract', 'resource'],
    'data': [
        'security/ir.model.access.csv',
        'views/shift_view.xml',
        'views/hr_view.xml',
    ],
}
