{
    'name': 'Rules of views',
    'version': '11.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/assets.xml',
        'views/form_form.xml',
        'views/form_group.xml',
        'views/images.xml',
        'views/search.xml',
        'views/templates.xml',
    ],
}
