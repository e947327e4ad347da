# -*- coding: utf-8 -*-
from odoo import models, fields, api


class PosOrder(models.Model):
    _inherit = 'pos.order'

    prescription_no = fields.Char()

    @api.model
    def _order_fields(self, ui_order):
        res = super(PosOrder, self)._order_fields(ui_order)
        res['prescription_no'] = ui_order.get('prescription_no')
        return res

    def _prepare_invoice(self):
        res = super(PosOrder, self)._prepare_invoice()
        res['name'] = self.prescription_no or res.get('name')
        return res

    @api.multi
    def action_pos_order_paid(self):
        res = super(PosOrder, self).action_pos_order_paid()
        for order in self.filtered('prescription_no'):
            presc = self.env['clinic.prescription'].search([('name', '=', order.prescription_no)], limit=1)
            presc.state = 'done'
        return res


class PosConfig(models.Model):
    _inherit = 'pos.config'

    ask_prescription = fields.Boolean(default=True)
