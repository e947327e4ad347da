# -*- coding: utf-8 -*-
{
    'name': 'SMS gateway',
    'version': '1.2',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_appointment'],
    'external_dependencies': {'python': ['requests']},
    'data': ['data/cron.xml'],
}
