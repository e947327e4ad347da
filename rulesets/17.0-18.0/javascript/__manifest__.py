{
    'name': 'Rules of javascript',
    'version': '17.0.1.0.0',
    'depends': ['base'],
}
