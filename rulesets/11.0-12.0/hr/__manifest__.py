{
    'name': 'Rules of hr',
    'version': '11.0.1.0.0',
    'depends': ['base'],
}
