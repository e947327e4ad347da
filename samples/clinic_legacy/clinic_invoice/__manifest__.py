# -*- coding: utf-8 -*-
{
    'name': 'Clinic - Invoices',
    'version': '12.0.1.1.0',
    'category': 'Accounting',
    'author': 'Marlhaven Polyclinic, IT',
    'license': 'Other OSI approved licence',
    'depends': ['clinic_treatment', 'account', 'account_cancel', 'account_voucher'],
    'data': [
        'views/account_invoice_view.xml',
        'views/report_invoice.xml',
        'wizard/invoice_reminder_view.xml',
        'data/reminder_data.xml',
    ],
}
