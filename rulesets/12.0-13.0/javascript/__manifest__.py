{
    'name': 'Rules of javascript',
    'version': '12.0.1.0.0',
    'depends': ['base'],
}
