# -*- coding: utf-8 -*-
from datetime import datetime
import time

from openerp import netsvc, SUPERUSER_ID
from openerp.osv import fields, osv
from openerp.tools.translate import _
import openerp.addons.decimal_precision as dp


class clinic_equipment(osv.osv):
    _name = 'clinic.equipment'
    _description = 'Medical equipment'
    _inherit = ['mail.thread']

    def _next_check(self, cr, uid, ids, field_name, arg, context=None):
        res = {}
        for eq in self.browse(cr, uid, ids, context=context):
            if eq.last_check:
                last = datetime.strptime(eq.last_check, '%Y-%m-%d')
                res[eq.id] = last.replace(year=last.year + 1).strftime('%Y-%m-%d')
            else:
                res[eq.id] = False
        return res

    def _get_from_check(self, cr, uid, ids, context=None):
        checks = self.pool.get('clinic.equipment.check').browse(cr, uid, ids, context=context)
        return [c.equipment_id.id for c in checks]

    _columns = {
        'name': fields.char('Name', size=64, required=True, select=True),
        'serial': fields.char('Serial number', size=32),
        'product_id': fields.many2one('product.product', 'Product', ondelete='restrict'),
        'price': fields.float('Price', digits_compute=dp.get_precision('Account')),
        'last_check': fields.date('Last check', track_visibility='onchange'),
        'next_check': fields.function(_next_check, type='date', string='Next check', method=True, store={
            'clinic.equipment': (lambda self, cr, uid, ids, c={}: ids, ['last_check'], 10),
            'clinic.equipment.check': (_get_from_check, ['date'], 10),
        }),
        'check_ids': fields.one2many('clinic.equipment.check', 'equipment_id', 'Checks'),
        'user_id': fields.many2one('res.users', 'Responsible'),
        'state': fields.selection([('ok', 'OK'), ('due', 'Check due'), ('out', 'Out of order')], 'State', readonly=True),
    }

    _defaults = {
        'state': 'ok',
        'user_id': lambda self, cr, uid, ctx: uid,
        'last_check': lambda *a: time.strftime('%Y-%m-%d'),
    }

    _sql_constraints = [('serial_uniq', 'unique(serial)', 'This serial number is known already.')]

    def _check_price(self, cr, uid, ids, context=None):
        return all(eq.price >= 0 for eq in self.browse(cr, uid, ids, context=context))

    _constraints = [(_check_price, 'The price can not be negative', ['price'])]

    def onchange_product(self, cr, uid, ids, product_id, context=None):
        if not product_id:
            return {}
        product = self.pool.get('product.product').browse(cr, uid, product_id, context=context)
        return {'value': {'name': product.name, 'price': product.standard_price}}

    def set_due(self, cr, uid, ids=None, context=None):
        today = time.strftime('%Y-%m-%d')
        ids = self.search(cr, uid, [('next_check', '<', today), ('state', '=', 'ok')], context=context)
        self.write(cr, uid, ids, {'state': 'due'}, context=context)
        wf_service = netsvc.LocalService('workflow')
        for eq_id in ids:
            wf_service.trg_validate(uid, 'clinic.equipment', eq_id, 'check_due', cr)
        return True

    def name_get(self, cr, uid, ids, context=None):
        if isinstance(ids, (int, long)):
            ids = [ids]
        return [(r['id'], '%s (%s)' % (r['name'], r['serial'] or '-'))
                for r in self.read(cr, uid, ids, ['name', 'serial'], context=context)]

    def copy(self, cr, uid, id, default=None, context=None):
        default = dict(default or {}, serial=False)
        return super(clinic_equipment, self).copy(cr, uid, id, default, context=context)

clinic_equipment()


class clinic_equipment_check(osv.osv):
    _name = 'clinic.equipment.check'
    _columns = {
        'equipment_id': fields.many2one('clinic.equipment', 'Equipment', required=True, ondelete='cascade'),
        'date': fields.date('Date', required=True),
        'result': fields.text('Result'),
    }

    def create(self, cr, uid, vals, context=None):
        new_id = super(clinic_equipment_check, self).create(cr, uid, vals, context=context)
        check = self.browse(cr, uid, new_id, context=context)
        self.pool.get('clinic.equipment').write(cr, SUPERUSER_ID, [check.equipment_id.id], {'last_check': check.date, 'state': 'ok'})
        return new_id

clinic_equipment_check()
