{
    'name': 'Rules of accounting',
    'version': '10.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/values.xml',
    ],
}
