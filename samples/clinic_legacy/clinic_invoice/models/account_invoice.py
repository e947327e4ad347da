# -*- coding: utf-8 -*-
import time
from datetime import datetime, timedelta

from odoo import api, fields, models, _
from odoo.exceptions import UserError, RedirectWarning
from odoo.tools import DEFAULT_SERVER_DATE_FORMAT, float_is_zero


class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    patient_id = fields.Many2one('clinic.patient', 'Patient', track_visibility='onchange', readonly=True,
                                 states={'draft': [('readonly', False)]})
    treatment_ids = fields.Many2many('clinic.treatment', compute='_compute_treatments')
    reminder_level = fields.Integer(default=0, copy=False, track_visibility='onchange')
    reminder_date = fields.Date(copy=False)
    payer_id = fields.Many2one('res.partner', 'Payer', domain=[('is_insurance', '=', True)])
    is_overdue = fields.Boolean(compute='_compute_overdue', search='_search_overdue')

    @api.multi
    @api.depends('invoice_line_ids.sale_line_ids')
    def _compute_treatments(self):
        for inv in self:
            inv.treatment_ids = inv.invoice_line_ids.mapped('sale_line_ids.order_id.treatment_id')

    @api.one
    @api.depends('date_due', 'state')
    def _compute_overdue(self):
        today = time.strftime('%Y-%m-%d')
        self.is_overdue = self.state == 'open' and self.date_due and str(self.date_due) < today

    def _search_overdue(self, operator, value):
        today = datetime.today().strftime(DEFAULT_SERVER_DATE_FORMAT)
        return [('state', '=', 'open'), ('date_due', '<', today)]

    @api.onchange('patient_id')
    def onchange_patient_id(self):
        if self.patient_id:
            self.partner_id = self.patient_id.partner_id
            self.reference = self.patient_id.insurance_no

    @api.onchange('partner_id', 'company_id')
    def _onchange_partner_id(self):
        res = super(AccountInvoice, self)._onchange_partner_id()
        if self.partner_id.is_insurance:
            self.payment_term_id = self.env.ref('account.account_payment_term_net', False)
        return res

    @api.multi
    def action_invoice_open(self):
        for inv in self.filtered(lambda i: i.type in ('out_invoice', 'out_refund')):
            if inv.patient_id and not inv.patient_id.insurance_no:
                raise UserError(_('%s has no insurance number.') % inv.patient_id.name)
        return super(AccountInvoice, self).action_invoice_open()

    @api.multi
    def action_move_create(self):
        res = super(AccountInvoice, self).action_move_create()
        for inv in self:
            if inv.patient_id and inv.move_id:
                inv.move_id.line_ids.write({'ref': inv.patient_id.code})
        return res

    @api.model
    def line_get_convert(self, line, part):
        res = super(AccountInvoice, self).line_get_convert(line, part)
        res['layout_hint'] = line.get('layout_hint')
        res.pop('layout_hint')
        return res

    @api.multi
    def get_taxes_values(self):
        tax_grouped = super(AccountInvoice, self).get_taxes_values()
        # medical services are exempt: drop lines with amount 0
        return {k: v for k, v in tax_grouped.items() if not float_is_zero(v['amount'], precision_digits=2)}

    @api.multi
    def invoice_validate(self):
        res = super(AccountInvoice, self).invoice_validate()
        self.mapped('treatment_ids').write({'state': 'invoiced'})
        return res

    @api.model
    def cron_reminders(self):
        limit = (datetime.now() - timedelta(days=14)).strftime(DEFAULT_SERVER_DATE_FORMAT)
        invoices = self.search([('state', '=', 'open'), ('type', '=', 'out_invoice'), ('date_due', '<', limit),
                                ('residual', '>', 0)])
        template = self.env.ref('clinic_invoice.template_reminder')
        for inv in invoices:
            inv.reminder_level += 1
            inv.reminder_date = fields.Date.today()
            template.sudo(inv.user_id or self.env.user).send_mail(inv.id)

    @api.multi
    def pay_cash(self, amount=None):
        self.ensure_one()
        journal = self.env['account.journal'].search([('type', '=', 'cash')], limit=1)
        self.pay_and_reconcile(journal, amount or self.residual, time.strftime('%Y-%m-%d'))


class AccountInvoiceLine(models.Model):
    _inherit = 'account.invoice.line'

    fee_code = fields.Char('Fee code', size=8)
    factor = fields.Float(default=1.0)

    @api.one
    @api.depends('price_unit', 'discount', 'invoice_line_tax_ids', 'quantity', 'factor',
                 'product_id', 'invoice_id.partner_id', 'invoice_id.currency_id')
    def _compute_price(self):
        super(AccountInvoiceLine, self)._compute_price()

    @api.onchange('product_id')
    def _onchange_product_id(self):
        res = super(AccountInvoiceLine, self)._onchange_product_id()
        if self.product_id:
            self.fee_code = self.product_id.default_code
            self.account_analytic_id = self.invoice_id.patient_id and self.account_analytic_id
        return res


class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    patient_id = fields.Many2one(related='invoice_id.patient_id', store=True)
