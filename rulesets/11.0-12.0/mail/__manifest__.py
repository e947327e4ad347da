{
    'name': 'Rules of mail',
    'version': '11.0.1.0.0',
    'depends': ['base'],
}
