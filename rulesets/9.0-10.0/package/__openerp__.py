{  # hit: file-renamed:__openerp__.py@10.0
    'name': 'Old manifest',
}
