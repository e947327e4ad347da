{
    'name': 'Rules of javascript',
    'version': '18.0.1.0.0',
    'depends': ['base'],
}
