{
    'name': 'Rules of javascript',
    'version': '13.0.1.0.0',
    'depends': ['base'],
}
