{
    'name': 'Rules of data files',
    'version': '9.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/templates.xml',
    ],
}
