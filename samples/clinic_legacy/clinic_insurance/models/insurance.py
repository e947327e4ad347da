# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import UserError


class FeeCode(models.Model):
    _name = 'clinic.fee.code'
    _description = 'Fee code'

    code = fields.Char(required=True)
    name = fields.Char(required=True, translate=True)
    points = fields.Integer()
    price = fields.Float(compute='_compute_price')

    @api.one
    def _compute_price(self):
        value = self.env['ir.config_parameter'].sudo().get_param('clinic_insurance.point_value', '0.11')
        self.price = self.points * float(value)

    @api.multi
    def name_get(self):
        return [(c.id, '%s - %s' % (c.code, c.name)) for c in self]


class InsuranceBatch(models.Model):
    _name = 'clinic.insurance.batch'
    _description = 'Batch for an insurance'
    _inherit = ['mail.thread']

    name = fields.Char(required=True)
    insurance_id = fields.Many2one('res.partner', domain=[('is_insurance', '=', True)], required=True)
    invoice_ids = fields.Many2many('account.invoice', string='Invoices', domain=[('type', '=', 'out_invoice')])
    amount = fields.Float(compute='_amount', store=True)
    state = fields.Selection([('draft', 'Draft'), ('sent', 'Sent'), ('paid', 'Paid')], default='draft', track_visibility='onchange')
    refund_id = fields.Many2one('account.invoice', 'Refund', readonly=True)

    @api.depends('invoice_ids.amount_total')
    def _amount(self):
        for batch in self:
            batch.amount = sum(i.residual for i in batch.invoice_ids)

    @api.multi
    def collect(self):
        for batch in self:
            batch.invoice_ids = self.env['account.invoice'].search([
                ('payer_id', '=', batch.insurance_id.id), ('state', '=', 'open'), ('type', '=', 'out_invoice')])

    @api.multi
    def refuse(self):
        """ The insurance does not pay: credit notes for all """
        self.ensure_one()
        if self.state != 'sent':
            raise UserError(_('Was not sent.'))
        refunds = self.invoice_ids.refund(date_invoice=fields.Date.today(), description=self.name)
        refunds.compute_taxes()
        refunds.action_invoice_open()
        self.refund_id = refunds[:1]
        for inv in self.invoice_ids:
            to_reconcile = inv.move_id.line_ids.filtered(lambda l: l.account_id.internal_type == 'receivable')
            to_reconcile.reconcile()

    @api.multi
    def confirm_payment(self):
        account_user = self.env.ref('base.user_admin')
        for batch in self:
            for inv in batch.sudo(account_user).invoice_ids:
                inv.pay_cash()
        self.write({'state': 'paid'})
