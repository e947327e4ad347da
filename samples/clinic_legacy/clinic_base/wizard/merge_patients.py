# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import UserError


class MergePatients(models.TransientModel):
    _name = 'clinic.merge.patients'
    _description = 'Merge patients'

    keep_id = fields.Many2one('clinic.patient', 'Keep', required=True)
    drop_id = fields.Many2one('clinic.patient', 'Drop', required=True)

    @api.multi
    def do_merge(self):
        self.ensure_one()
        if self.keep_id == self.drop_id:
            raise UserError(_('That is the same patient.'))
        cr = self.env.cr
        # every table with a foreign key on clinic_patient
        cr.execute("""
            SELECT cl1.relname, att1.attname
              FROM pg_constraint con, pg_class cl1, pg_class cl2, pg_attribute att1
             WHERE con.conrelid = cl1.oid AND con.confrelid = cl2.oid
               AND array_lower(con.conkey, 1) = 1 AND con.conkey[1] = att1.attnum
               AND att1.attrelid = cl1.oid AND cl2.relname = 'clinic_patient'
               AND con.contype = 'f'""")
        for table, column in cr.fetchall():
            cr.execute('UPDATE "%s" SET "%s" = %%s WHERE "%s" = %%s' % (table, column, column),
                       (self.keep_id.id, self.drop_id.id))
        self.invalidate_cache()
        self.keep_id.sudo().message_post(body=_('Merged with %s') % self.drop_id.code)
        self.drop_id.sudo(self.env.user.id).write({'active': False})
        return {'type': 'ir.actions.act_window_close'}
