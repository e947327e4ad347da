{
    'name': 'Rules of invoice_methods',
    'version': '12.0.1.0.0',
    'depends': ['base'],
}
