{
    'name': 'Rules of addons',
    'version': '9.0.1.0.0',
    'depends': ['base'],
}
