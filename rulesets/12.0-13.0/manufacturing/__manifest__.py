{
    'name': 'Rules of manufacturing',
    'version': '12.0.1.0.0',
    'depends': ['base'],
}
