{
    'name': 'Rules of tests',
    'version': '14.0.1.0.0',
    'depends': ['base'],
}
