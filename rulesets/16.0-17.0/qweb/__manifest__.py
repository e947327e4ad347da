{
    "name": "Templates",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["web"],
    "assets": {"web.assets_backend": ["qweb/static/src/box.xml"]},
}
