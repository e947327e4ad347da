{
    'name': 'Rules of views',
    'version': '14.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/views.xml',
    ],
}
