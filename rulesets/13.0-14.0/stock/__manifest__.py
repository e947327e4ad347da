{
    'name': 'Rules of stock',
    'version': '13.0.1.0.0',
    'depends': ['base'],
}
