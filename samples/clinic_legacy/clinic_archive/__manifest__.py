# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Archive of letters',
    'version': '12.0.0.1.0',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_base', 'document', 'scanner_bridge_pro'],
    'data': ['views/letter.xml'],
}
