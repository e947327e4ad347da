{
    'name': 'Rules of data_files',
    'version': '12.0.1.0.0',
    'depends': ['base'],
    'data': [
        'data/actions.xml',
    ],
}
