{
    'name': 'Rules of bootstrap',
    'version': '15.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/templates.xml',
    ],
}
