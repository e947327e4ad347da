{
    'name': 'Rules of account_references',
    'version': '12.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/references.xml',
    ],
}
