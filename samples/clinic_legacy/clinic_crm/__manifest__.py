# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Referrals',
    'version': '12.0.1.0.0',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'category': 'Sales',
    'depends': ['clinic_base', 'crm', 'sale_crm', 'base_automation'],
    'data': ['views/crm_lead.xml', 'data/automation.xml'],
}
