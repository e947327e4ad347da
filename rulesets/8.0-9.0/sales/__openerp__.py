{
    'name': 'Rules of sales',
    'version': '8.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/values.xml',
    ],
}
