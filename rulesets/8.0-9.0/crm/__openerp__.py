{
    'name': 'Rules of crm',
    'version': '8.0.1.0.0',
    'depends': ['base'],
}
