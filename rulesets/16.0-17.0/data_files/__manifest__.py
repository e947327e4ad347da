{
    "name": "Data files",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base"],
    "data": ["data/reports.xml"],
    # hit: manifest-key-renamed
    "snippet_lists": {"homepage": ["s_cover"]},
    # ok: manifest-key-renamed
    "summary": "snippet_lists",
}
