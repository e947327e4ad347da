{
    'name': 'Rules of views',
    'version': '11.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/assets.xml',
        'views/form.xml',
        'views/images.xml',
        'views/search_context.xml',
        'views/search_domain.xml',
        'views/templates.xml',
    ],
}
