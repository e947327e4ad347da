{
    'name': 'Rules of old helpers',
    'version': '9.0.1.0.0',
    'depends': ['base'],
}
