{
    'name': 'Rules of views',
    'version': '8.0.1.0.0',
    'depends': ['base'],
    'data': [
        'views/gantt.xml',
        'views/graph.xml',
        'views/inherited.xml',
        'views/lists.xml',
        'views/menu.xml',
        'views/urls.xml',
    ],
}
