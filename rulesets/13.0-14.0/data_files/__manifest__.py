{
    'name': 'Rules of data_files',
    'version': '13.0.1.0.0',
    'depends': [
        # hit: module-removed:web_diagram@14.0
        'web_diagram',
        # ok: module-removed
        'base',
    ],
    'data': [
        'data/menus.xml',
    ],
}
