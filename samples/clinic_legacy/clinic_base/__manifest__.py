# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Base',
    'version': '12.0.1.3.0',
    'category': 'Medical',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'summary': 'Patients, physicians, rooms',
    'depends': ['base', 'mail', 'contacts', 'decimal_precision'],
    'data': [
        'security/clinic_security.xml',
        'security/ir.model.access.csv',
        'data/sequence.xml',
        'data/cron.xml',
        'views/patient_view.xml',
        'views/room_view.xml',
        'views/res_partner_view.xml',
        'views/res_config_settings.xml',
        'views/menu.xml',
    ],
    'demo': ['demo/demo.xml'],
    'application': True,
}
