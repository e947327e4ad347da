# -*- coding: utf-8 -*-
{
    'name': 'Fax gateway (retired)',
    'version': '13.0.1.0.0',
    'author': 'Brimstow Wholesale IT',
    'license': 'Other OSI approved licence',
    'depends': ['purchase', 'mail'],
    'data': ['views/fax_views.xml'],
    # The gateway was switched off in 2020, kept because the auditors ask for the code.
    'installable': False,
}
