{
    'name': 'Rules of javascript',
    'version': '16.0.1.0.0',
    'depends': ['base'],
}
