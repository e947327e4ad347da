{
    'name': 'Rules of orm',
    'version': '13.0.1.0.0',
    'depends': ['base'],
}
