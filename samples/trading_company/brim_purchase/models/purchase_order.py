# -*- coding: utf-8 -*-
import logging
from datetime import datetime, timedelta

from odoo import api, fields, models, _
from odoo.exceptions import UserError
from odoo.tools import DEFAULT_SERVER_DATE_FORMAT

_logger = logging.getLogger(__name__)


class PurchaseOrder(models.Model):
    _name = 'purchase.order'
    _inherit = ['purchase.order', 'brim.approval.mixin']

    READONLY_STATES = {
        'purchase': [('readonly', True)],
        'done': [('readonly', True)],
        'cancel': [('readonly', True)],
    }

    call_off = fields.Boolean(states=READONLY_STATES)
    container_ids = fields.Many2many('purchase.container', compute='_compute_containers')
    buyer_note = fields.Text(states=READONLY_STATES, copy=False)
    ordered_pallets = fields.Float(compute='_compute_ordered_pallets', store=True, group_operator='sum')
    last_reminder = fields.Datetime(copy=False)

    @api.depends('order_line.container_id')
    def _compute_containers(self):
        for po in self:
            po.container_ids = po.order_line.mapped('container_id')

    @api.depends('order_line.product_uom_qty', 'order_line.product_id')
    def _compute_ordered_pallets(self):
        for po in self:
            total = 0.0
            for l in po.order_line:
                if l.product_id.pallet_qty:
                    total += l.product_uom_qty / l.product_id.pallet_qty
            po.ordered_pallets = total

    def _approval_amount(self):
        self.ensure_one()
        company = self.company_id
        return self.currency_id._convert(self.amount_total, company.currency_id, company, self.date_order)

    def button_confirm(self):
        for po in self:
            if po._approval_needed() and po.approval_state != 'approved':
                po.action_request_approval()
                raise UserError(_('%s has to be approved first.') % po.name)
        return super(PurchaseOrder, self).button_confirm()

    def button_approve(self, force=False):
        res = super(PurchaseOrder, self).button_approve(force=force)
        for po in self.filtered('call_off'):
            po._freeze_prices()
        return res

    def _freeze_prices(self):
        """Write the price we pay back to the vendor's price list."""
        info = self.env['product.supplierinfo']
        for line in self.order_line:
            seller = line.product_id._select_seller(
                partner_id=self.partner_id, quantity=line.product_qty, date=self.date_order.date(), uom_id=line.product_uom)
            if not seller:
                seller = info.create({
                    'name': self.partner_id.id,
                    'product_tmpl_id': line.product_id.product_tmpl_id.id,
                    'price': line.price_unit,
                    'delay': 21,
                })
            elif seller.name == self.partner_id and seller.price != line.price_unit:
                seller.sudo().price = line.price_unit

    def _prepare_invoice(self):
        vals = super(PurchaseOrder, self)._prepare_invoice()
        vals['narration'] = self.buyer_note
        return vals

    def _prepare_supplier_info(self, partner, line, price, currency):
        vals = super(PurchaseOrder, self)._prepare_supplier_info(partner, line, price, currency)
        vals['contract_ref'] = self.partner_ref
        return vals

    @api.model
    def cron_remind_vendors(self):
        day = (datetime.now() + timedelta(days=7)).strftime(DEFAULT_SERVER_DATE_FORMAT)
        orders = self.search([('state', '=', 'purchase'), ('date_planned', '<=', day), ('receipt_reminder_email', '=', False)])
        for po in orders:
            if po.last_reminder and po.last_reminder > fields.Datetime.now() - timedelta(days=3):
                continue
            if all(l.qty_received >= l.product_qty for l in po.order_line):
                continue
            po.message_post_with_view('brim_purchase.reminder', values={'o': po}, partner_ids=[(4, po.partner_id.id)])
            po.last_reminder = fields.Datetime.now()
        _logger.info('%s reminders', len(orders))


class PurchaseOrderLine(models.Model):
    _inherit = 'purchase.order.line'

    container_id = fields.Many2one('purchase.container', 'Container', copy=False, ondelete='set null')
    vendor_article = fields.Char(compute='_compute_vendor_article')

    @api.depends('product_id', 'partner_id')
    def _compute_vendor_article(self):
        for line in self:
            sellers = line.product_id.seller_ids.filtered(lambda s: s.name == line.partner_id)
            line.vendor_article = sellers[:1].product_code

    @api.onchange('product_qty', 'product_uom')
    def _onchange_quantity(self):
        res = super(PurchaseOrderLine, self)._onchange_quantity()
        if self.product_id and self.order_id.call_off:
            # call-offs keep the price that was agreed
            agreed = self.product_id.seller_ids.filtered(lambda s: s.name == self.partner_id and s.contract_ref)
            if agreed:
                self.price_unit = agreed[0].net_price
        return res

    def _prepare_account_move_line(self, move=False):
        vals = super(PurchaseOrderLine, self)._prepare_account_move_line(move)
        if self.account_analytic_id and self.container_id:
            vals['name'] = '%s [%s]' % (vals['name'], self.container_id.name)
        return vals

    def _prepare_stock_moves(self, picking):
        moves = super(PurchaseOrderLine, self)._prepare_stock_moves(picking)
        for vals in moves:
            if self.container_id.eta:
                vals['date'] = self.container_id.eta
        return moves
