{
    'name': 'Rules of data files',
    'version': '10.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/data.xml',
        'data/reports.xml',
        'views/views.xml',
    ],
}
