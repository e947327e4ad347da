{
    'name': 'Rules of orm',
    'version': '12.0.1.0.0',
    'depends': ['base'],
    'data': ['security/rules.xml'],
}
