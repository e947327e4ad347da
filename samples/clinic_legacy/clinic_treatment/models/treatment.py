# -*- coding: utf-8 -*-
import time

from odoo import models, fields, api, _
from odoo.addons import decimal_precision as dp
from odoo.exceptions import UserError


class Treatment(models.Model):
    _name = 'clinic.treatment'
    _description = 'Treatment'
    _inherit = ['mail.thread']

    @api.model
    def _default_currency(self):
        return self.env.user.company_id.currency_id

    name = fields.Char('Number', default='/', readonly=True)
    patient_id = fields.Many2one('clinic.patient', required=True, track_visibility='always')
    date = fields.Date(default=lambda *a: time.strftime('%Y-%m-%d'), required=True)
    line_ids = fields.One2many('clinic.treatment.line', 'treatment_id', 'Services', oldname='services')
    state = fields.Selection([('draft', 'Draft'), ('plan', 'Planned'), ('done', 'Done'), ('invoiced', 'Invoiced')],
                             'Status', default='draft', track_visibility='onchange', readonly=True)
    amount_total = fields.Monetary(compute='_amount_all', store=True, track_visibility='always')
    currency_id = fields.Many2one('res.currency', default=_default_currency)
    diagnosis = fields.Html()
    sale_order_id = fields.Many2one('sale.order', readonly=True, copy=False)
    user_id = fields.Many2one('res.users', default=lambda self: self.env.uid)

    @api.depends('line_ids.price_subtotal')
    def _amount_all(self):
        for rec in self:
            rec.amount_total = sum(line.price_subtotal for line in rec.line_ids)

    @api.multi
    def signal_plan(self):
        # before version 11 this was a transition of the workflow
        # self.signal_workflow('treatment_plan')
        for rec in self:
            if not rec.line_ids:
                raise UserError(_('Nothing planned.'))
            rec.write({'state': 'plan', 'name': self.env['ir.sequence'].next_by_code('clinic.treatment') or '/'})

    @api.multi
    def signal_done(self):
        self.write({'state': 'done'})
        return True

    @api.multi
    def create_order(self):
        self.ensure_one()
        order = self.env['sale.order'].create({
            'partner_id': self.patient_id.partner_id.id,
            'treatment_id': self.id,
            'order_line': [(0, 0, {
                'product_id': l.product_id.id,
                'name': l.name,
                'product_uom_qty': l.qty,
                'product_uom': l.product_id.uom_id.id,
                'price_unit': l.price_unit,
            }) for l in self.line_ids],
        })
        order.action_confirm()
        invoice_ids = order.action_invoice_create()
        self.write({'state': 'invoiced', 'sale_order_id': order.id})
        action = self.env.ref('account.action_invoice_tree1').read()[0]
        action['domain'] = [('id', 'in', invoice_ids)]
        return action

    @api.multi
    def print_plan(self):
        return self.env.ref('clinic_treatment.report_plan').report_action(self)


class TreatmentLine(models.Model):
    _name = 'clinic.treatment.line'
    _description = 'Treatment line'
    _order = 'sequence'

    treatment_id = fields.Many2one('clinic.treatment', ondelete='cascade', required=True)
    sequence = fields.Integer(default=10)
    product_id = fields.Many2one('product.product', 'Service', domain=[('type', '=', 'service')])
    name = fields.Text('Description', required=True)
    qty = fields.Float('Quantity', default=1.0, digits=dp.get_precision('Product Unit of Measure'))
    price_unit = fields.Float(digits=dp.get_precision('Product Price'))
    price_subtotal = fields.Float(compute='_subtotal', store=True, digits=dp.get_precision('Account'))

    @api.one
    @api.depends('qty', 'price_unit')
    def _subtotal(self):
        self.price_subtotal = self.qty * self.price_unit

    @api.onchange('product_id')
    def product_id_change(self):
        if self.product_id:
            self.name = self.product_id.name_get()[0][1]
            self.price_unit = self.product_id.price_get('list_price')[self.product_id.id]
