{
    "name": "Templates",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["web"],
    "data": ["data/parts.xml"],
    "assets": {"web.assets_backend": ["qweb/static/src/box.xml"]},
}
