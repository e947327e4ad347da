{
    'name': 'Rules of base',
    'version': '9.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/events.xml',
        'data/rules.xml',
    ],
}
