# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Treatments',
    'version': '12.0.2.0.0',
    'category': 'Medical',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_base', 'product', 'sale'],
    'data': [
        'security/ir.model.access.csv',
        'views/treatment_view.xml',
        'views/sale_view.xml',
        'report/treatment_report.xml',
        # 'treatment_workflow.xml',   workflows are gone since 11
    ],
}
