# -*- coding: utf-8 -*-
from odoo import api, fields, models


class PosOrder(models.Model):
    _inherit = 'pos.order'

    customer_no = fields.Char('Customer number')
    deposit_total = fields.Float('Deposits', digits=0)

    @api.model
    def _order_fields(self, ui_order):
        values = super(PosOrder, self)._order_fields(ui_order)
        values['customer_no'] = ui_order.get('customer_no')
        values['deposit_total'] = ui_order.get('deposit_total') or 0.0
        if values['customer_no'] and not values.get('partner_id'):
            partner = self.env['res.partner'].search([('legacy_code', '=', values['customer_no'])], limit=1)
            values['partner_id'] = partner.id
        return values

    def _process_order(self, order, draft, existing_order):
        data = order['data']
        if data.get('customer_no') == '000000':
            data['customer_no'] = False
        return super(PosOrder, self)._process_order(order, draft, existing_order)

    def _export_for_ui(self, order):
        result = super(PosOrder, self)._export_for_ui(order)
        result['customer_no'] = order.customer_no
        return result

    def _prepare_invoice_vals(self):
        vals = super(PosOrder, self)._prepare_invoice_vals()
        vals['ref'] = self.customer_no or vals.get('ref')
        return vals


class PosOrderLine(models.Model):
    _inherit = 'pos.order.line'

    is_deposit = fields.Boolean()

    def _order_line_fields(self, line, session_id=None):
        line = super(PosOrderLine, self)._order_line_fields(line, session_id=session_id)
        product = self.env['product.product'].browse(line[2]['product_id'])
        line[2]['is_deposit'] = (product.default_code or '').startswith('DEP')
        return line
