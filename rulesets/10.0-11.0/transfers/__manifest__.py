{
    'name': 'Rules of transfers',
    'version': '10.0.1.0.0',
    'depends': ['base'],
}
