# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Website booking',
    'version': '12.0.1.1.0',
    'author': 'Kestwell Web Studio',
    'license': 'Other OSI approved licence',
    'category': 'Website',
    'depends': ['clinic_appointment', 'website', 'website_form', 'portal'],
    'data': [
        'views/assets.xml',
        'views/templates.xml',
        'data/data.xml',
    ],
}
