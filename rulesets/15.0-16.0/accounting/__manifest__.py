{
    'name': 'Rules of accounting',
    'version': '15.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/accounts.xml',
    ],
}
