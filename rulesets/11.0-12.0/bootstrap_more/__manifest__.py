{
    'name': 'Rules of bootstrap_more',
    'version': '11.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/page.xml',
    ],
}
