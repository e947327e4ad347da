{
    "name": "Data files",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base"],
    "data": ["data/reports.xml"],
    # hit: manifest-key-renamed
    "snippet_lists": {"homepage": ["s_cover"]},
    "assets": {
        # hit: manifest-key-renamed
        "point_of_sale.assets": ["data_files/static/src/a.js"],
        # ok: manifest-key-renamed
        "web.assets_backend": ["data_files/static/src/point_of_sale.assets.js"],
    },
    # ok: manifest-key-renamed
    "summary": "snippet_lists",
}
