# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import UserError


class CommissionLine(models.Model):
    _name = 'sale.commission.line'
    _description = 'Commission'
    _inherit = ['mail.thread']
    _order = 'date desc, id desc'
    _check_company_auto = True

    name = fields.Char(compute='_compute_name', store=True)
    user_id = fields.Many2one('res.users', 'Salesperson', required=True, index=True)
    employee_id = fields.Many2one('hr.employee', compute='_compute_employee')
    date = fields.Date('Date', required=True, default=fields.Date.context_today)
    move_id = fields.Many2one('account.move', 'Invoice', ondelete='cascade', index=True, check_company=True)
    settlement_move_id = fields.Many2one('account.move', 'Settled in', readonly=True)
    base_amount = fields.Monetary('Base', group_operator='sum')
    rate = fields.Float('Rate %', group_operator='avg')
    amount = fields.Monetary('Commission', compute='_compute_amount', store=True, tracking=True)
    company_id = fields.Many2one('res.company', default=lambda s: s.env.company, required=True)
    currency_id = fields.Many2one('res.currency', related='company_id.currency_id', store=True)
    state = fields.Selection([
        ('draft', 'Open'),
        ('done', 'Settled'),
        ('cancel', 'Cancelled'),
    ], default='draft', tracking=True)

    @api.depends('user_id', 'date')
    def _compute_name(self):
        for rec in self:
            rec.name = '%s %s' % (rec.user_id.name or '', rec.date or '')

    @api.depends('user_id')
    def _compute_employee(self):
        for rec in self:
            rec.employee_id = self.env['hr.employee'].sudo().search([('user_id', '=', rec.user_id.id)], limit=1)

    @api.depends('base_amount', 'rate')
    def _compute_amount(self):
        for rec in self:
            rec.amount = rec.currency_id.round(rec.base_amount * rec.rate / 100.0)

    @api.model
    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):
        # the average of rates says nothing, weight them by their base
        result = super(CommissionLine, self).read_group(
            domain, fields, groupby, offset=offset, limit=limit, orderby=orderby, lazy=lazy)
        if 'rate' in fields or 'rate:avg' in fields:
            for group in result:
                base = group.get('base_amount') or 0.0
                if base and group.get('amount') is not None:
                    group['rate'] = 100.0 * group['amount'] / base
        return result

    @api.ondelete(at_uninstall=False)
    def _unlink_except_settled(self):
        if any(rec.state == 'done' for rec in self):
            raise UserError(_("A settled commission cannot be deleted."))

    def action_cancel(self):
        self.filtered(lambda r: r.state == 'draft').write({'state': 'cancel'})

    @api.model
    def _create_from_invoice(self, invoice):
        user = invoice.invoice_user_id
        plan = user.sudo().employee_id.commission_plan_id
        if not plan:
            return self.browse()
        base = 0.0
        for line in invoice.invoice_line_ids.filtered(lambda l: not l.display_type):
            if plan.product_categ_ids and line.product_id.categ_id not in plan.product_categ_ids:
                continue
            if plan.base == 'margin':
                base += sum(line.sale_line_ids.mapped('margin'))
            else:
                base += line.price_subtotal
        if invoice.move_type == 'out_refund':
            base = -base
        return self.create({
            'user_id': user.id,
            'move_id': invoice.id,
            'date': invoice.invoice_date,
            'base_amount': base,
            'rate': plan.rate_for(abs(base)),
        })
