{
    "name": "Searching",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["web"],
    "data": [],
    "assets": {
        # hit: manifest-key-removed:web.assets_common@17.0
        "web.assets_common": ["silent_search/static/src/common.js"],
        # ok: manifest-key-removed
        "web.assets_backend": ["silent_search/static/src/backend.js"],
    },
}
