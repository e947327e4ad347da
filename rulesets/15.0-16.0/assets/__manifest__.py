{
    'name': 'Rules of assets',
    'version': '15.0.1.0.0',
    'depends': ['base'],
    'assets': {
        # hit: manifest-key-renamed:web.assets_qweb@16.0
        'web.assets_qweb': ['assets/static/src/xml/*.xml'],
        # ok: manifest-key-renamed
        'web.assets_backend': ['assets/static/src/xml/web.assets_qweb.xml'],
    },
}
