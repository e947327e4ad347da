{
    'name': 'Rules of mail',
    'version': '14.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/templates.xml',
    ],
}
