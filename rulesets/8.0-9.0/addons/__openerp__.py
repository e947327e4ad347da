{
    'name': 'Rules of addons',
    'version': '8.0.1.0.0',
    'depends': ['base'],
}
