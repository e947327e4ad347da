{
    'name': 'Rules of stock',
    'version': '11.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/rules.xml',
    ],
}
