{
    'name': 'Rules of qweb',
    'version': '14.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/templates.xml',
    ],
}
