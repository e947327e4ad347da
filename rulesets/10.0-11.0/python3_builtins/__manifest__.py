{
    'name': 'Rules of python3_builtins',
    'version': '10.0.1.0.0',
    'depends': ['base'],
}
