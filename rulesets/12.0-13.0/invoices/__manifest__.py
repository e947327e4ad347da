{
    'name': 'Rules of invoices',
    'version': '12.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/invoices.xml',
    ],
}
