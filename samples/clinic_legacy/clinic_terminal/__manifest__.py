# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Card terminal',
    'version': '12.0.1.0.0',
    'author': 'Kestwell Web Studio',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_invoice'],
    'data': [
        'views/terminal.xml',
        'views/account_payment.xml',
    ],
}
