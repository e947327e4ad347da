{
    'name': 'Rules of orm',
    'version': '15.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/views.xml',
    ],
}
