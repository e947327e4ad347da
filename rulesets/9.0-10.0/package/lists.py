# ok: file-renamed
NAMES = ['__openerp__.py']
