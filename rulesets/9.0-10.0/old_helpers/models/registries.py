# hit: python-removed:openerp.pooler@10.0
from openerp import pooler
# ok: python-removed
from .pooler_own import pooler_own
