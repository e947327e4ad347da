{
    'name': 'Rules of entries',
    'version': '8.0.1.0.0',
    'depends': ['base'],
}
