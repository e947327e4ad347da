{
    'name': 'Rules of python3 library',
    'version': '10.0.1.0.0',
    'depends': ['base'],
}
