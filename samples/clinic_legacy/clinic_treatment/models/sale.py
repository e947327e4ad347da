# -*- coding: utf-8 -*-
from odoo import models, fields, api


class SaleOrder(models.Model):
    _inherit = 'sale.order'

    treatment_id = fields.Many2one('clinic.treatment', readonly=True)

    @api.multi
    def action_cancel(self):
        res = super(SaleOrder, self).action_cancel()
        self.mapped('treatment_id').write({'state': 'done'})
        return res

    @api.multi
    def _prepare_invoice(self):
        vals = super(SaleOrder, self)._prepare_invoice()
        if self.treatment_id:
            vals['name'] = self.treatment_id.name
            vals['date_invoice'] = fields.Date.to_string(self.treatment_id.date)
        return vals


class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    layout_hint = fields.Char()

    @api.multi
    def _prepare_invoice_line(self, qty):
        res = super(SaleOrderLine, self)._prepare_invoice_line(qty)
        res['layout_hint'] = self.layout_hint
        return res

    @api.multi
    def invoice_line_create(self, invoice_id, qty):
        lines = super(SaleOrderLine, self).invoice_line_create(invoice_id, qty)
        lines.mapped('invoice_id').compute_taxes()
        return lines


class AccountInvoiceLine(models.Model):
    _inherit = 'account.invoice.line'

    layout_hint = fields.Char()
