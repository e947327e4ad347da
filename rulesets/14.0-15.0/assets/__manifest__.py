{
    'name': 'Rules of assets',
    'version': '14.0.1.0.0',
    'depends': ['base'],
    # hit: manifest-key-removed:qweb@15.0
    'qweb': ['static/src/xml/widget.xml'],
    # ok: manifest-key-removed
    'summary': 'qweb',
    'data': [
        'views/assets.xml',
    ],
}
