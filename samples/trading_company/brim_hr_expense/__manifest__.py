# -*- coding: utf-8 -*-
{
    'name': 'Brimstow Expenses',
    'version': '15.0.1.0.0',
    'summary': 'Mileage, daily allowances, company cards',
    'author': 'Brimstow Wholesale IT',
    'license': 'Other OSI approved licence',
    'category': 'Human Resources/Expenses',
    'depends': ['brim_base', 'hr_expense', 'fleet'],
    'data': [
        'security/ir.model.access.csv',
        'data/products.xml',
        'views/hr_expense_views.xml',
        'views/hr_employee_views.xml',
        'wizard/card_import_views.xml',
    ],
}
