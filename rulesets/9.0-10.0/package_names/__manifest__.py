{
    'name': 'Rules of package names',
    'version': '9.0.1.0.0',
    'depends': ['base'],
}
