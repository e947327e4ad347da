# hit: python-removed:openerp.osv.fields@10.0
from openerp.osv import fields


columns = {
    # hit: python-moved:openerp.osv.fields.char@10.0
    'char_field': fields.char(),
    # ok: python-moved
    'char_name': 'fields.char',
    # hit: python-moved:openerp.osv.fields.text@10.0
    'text_field': fields.text(),
    # ok: python-moved
    'text_name': 'fields.text',
    # hit: python-moved:openerp.osv.fields.html@10.0
    'html_field': fields.html(),
    # ok: python-moved
    'html_name': 'fields.html',
    # hit: python-moved:openerp.osv.fields.integer@10.0
    'integer_field': fields.integer(),
    # ok: python-moved
    'integer_name': 'fields.integer',
    # hit: python-moved:openerp.osv.fields.float@10.0
    'float_field': fields.float(),
    # ok: python-moved
    'float_name': 'fields.float',
    # hit: python-moved:openerp.osv.fields.boolean@10.0
    'boolean_field': fields.boolean(),
    # ok: python-moved
    'boolean_name': 'fields.boolean',
    # hit: python-moved:openerp.osv.fields.date@10.0
    'date_field': fields.date(),
    # ok: python-moved
    'date_name': 'fields.date',
    # hit: python-moved:openerp.osv.fields.datetime@10.0
    'datetime_field': fields.datetime(),
    # ok: python-moved
    'datetime_name': 'fields.datetime',
    # hit: python-moved:openerp.osv.fields.binary@10.0
    'binary_field': fields.binary(),
    # ok: python-moved
    'binary_name': 'fields.binary',
    # hit: python-moved:openerp.osv.fields.selection@10.0
    'selection_field': fields.selection(),
    # ok: python-moved
    'selection_name': 'fields.selection',
    # hit: python-moved:openerp.osv.fields.reference@10.0
    'reference_field': fields.reference(),
    # ok: python-moved
    'reference_name': 'fields.reference',
    # hit: python-moved:openerp.osv.fields.many2one@10.0
    'many2one_field': fields.many2one(),
    # ok: python-moved
    'many2one_name': 'fields.many2one',
    # hit: python-moved:openerp.osv.fields.one2many@10.0
    'one2many_field': fields.one2many(),
    # ok: python-moved
    'one2many_name': 'fields.one2many',
    # hit: python-moved:openerp.osv.fields.many2many@10.0
    'many2many_field': fields.many2many(),
    # ok: python-moved
    'many2many_name': 'fields.many2many',
    # hit: python-moved:openerp.osv.fields.monetary@10.0
    'monetary_field': fields.monetary(),
    # ok: python-moved
    'monetary_name': 'fields.monetary',
    # hit: python-moved:openerp.osv.fields.serialized@10.0
    'serialized_field': fields.serialized(),
    # ok: python-moved
    'serialized_name': 'fields.serialized',
    # hit: python-removed:openerp.osv.fields.function@10.0
    'function_field': fields.function(),
    # ok: python-removed
    'function_name': 'fields.function',
    # hit: python-removed:openerp.osv.fields.related@10.0
    'related_field': fields.related(),
    # ok: python-removed
    'related_name': 'fields.related',
    # hit: python-removed:openerp.osv.fields.property@10.0
    'property_field': fields.property(),
    # ok: python-removed
    'property_name': 'fields.property',
    # hit: python-removed:openerp.osv.fields.sparse@10.0
    'sparse_field': fields.sparse(),
    # ok: python-removed
    'sparse_name': 'fields.sparse',
    # hit: python-removed:openerp.osv.fields.dummy@10.0
    'dummy_field': fields.dummy(),
    # ok: python-removed
    'dummy_name': 'fields.dummy',
}
