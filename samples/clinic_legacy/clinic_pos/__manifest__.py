# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Pharmacy till',
    'version': '12.0.1.0.0',
    'author': 'Kestwell Web Studio',
    'license': 'Other OSI approved licence',
    'depends': ['point_of_sale', 'clinic_pharmacy'],
    'data': ['views/assets.xml', 'views/pos.xml'],
    'qweb': ['static/src/xml/pos.xml'],
}
