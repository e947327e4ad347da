{
    'name': 'Rules of javascript',
    'version': '14.0.1.0.0',
    'depends': ['base'],
}
