{
    'name': 'Rules of package',
    'version': '9.0.1.0.0',
    'depends': ['base'],
    'data': [
        'raw_data.xml',
        'raw_data_new.xml',
    ],
}
