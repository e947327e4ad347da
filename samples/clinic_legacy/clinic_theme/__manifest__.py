# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Look',
    'version': '12.0.1.0.0',
    'author': 'Kestwell Web Studio',
    'license': 'Other OSI approved licence',
    'depends': ['web', 'mail'],
    'data': ['views/assets.xml'],
    'qweb': ['static/src/xml/*.xml'],
    'auto_install': False,
}
