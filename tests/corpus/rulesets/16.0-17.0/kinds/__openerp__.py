{  # hit: file-renamed
    'name': 'Kinds',
    'version': '16.0.1.0.0',
    'depends': ['depot'],
    'data': ['views/order.xml', 'views/shelf.xml'],
    'post_load': 'patch_everything',  # hit: hook-removed
    'post_init_hook': 'post_load',  # ok: hook-removed
}
