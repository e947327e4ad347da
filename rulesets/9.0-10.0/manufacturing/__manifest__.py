{
    'name': 'Rules of manufacturing',
    'version': '9.0.1.0.0',
    'depends': ['base'],
}
