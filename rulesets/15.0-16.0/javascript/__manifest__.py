{
    'name': 'Rules of javascript',
    'version': '15.0.1.0.0',
    'depends': ['base'],
}
