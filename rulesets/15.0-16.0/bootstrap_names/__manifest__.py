{
    'name': 'Rules of bootstrap_names',
    'version': '15.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/page.xml',
    ],
}
