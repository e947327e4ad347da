{
    'name': 'Rules of mail',
    'version': '15.0.1.0.0',
    'depends': ['base'],
}
