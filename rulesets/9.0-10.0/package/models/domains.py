# hit: python-moved:openerp.osv.expression@10.0
from openerp.osv import expression


def parse(self, cr, uid, domain, context):
    # hit: python-changed:openerp.osv.expression.expression@10.0
    return expression.expression(cr, uid, domain, self, context)


def join(domains):
    # ok: python-changed
    return expression.AND(domains)
