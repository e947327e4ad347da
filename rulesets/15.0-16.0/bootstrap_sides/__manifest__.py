{
    'name': 'Rules of bootstrap_sides',
    'version': '15.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/page.xml',
    ],
}
