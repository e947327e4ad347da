# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Appointments',
    'version': '12.0.1.0.2',
    'category': 'Medical',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_base', 'calendar', 'web', 'resource'],
    'data': [
        'security/ir.model.access.csv',
        'views/assets.xml',
        'views/appointment_view.xml',
        'views/calendar_event_view.xml',
        'data/mail_template.xml',
    ],
    'qweb': ['static/src/xml/appointment.xml'],
}
