# -*- coding: utf-8 -*-
from odoo import api, fields, models, _
from odoo.exceptions import UserError

STATES = [
    ('planned', 'Planned'),
    ('sailing', 'Sailing'),
    ('customs', 'At customs'),
    ('arrived', 'Arrived'),
]


class Container(models.Model):
    """A sea container that carries lines of several purchase orders"""
    _name = 'purchase.container'
    _description = 'Container'
    _inherit = ['mail.thread', 'mail.activity.mixin']
    _order = 'eta, name'

    name = fields.Char('Container no.', required=True)
    vessel = fields.Char()
    etd = fields.Date('Departure')
    eta = fields.Date('Arrival', tracking=True)
    state = fields.Selection(STATES, default='planned', tracking=True)
    line_ids = fields.One2many('purchase.order.line', 'container_id', 'Lines')
    order_ids = fields.Many2many('purchase.order', compute='_compute_orders')
    volume = fields.Float(compute='_compute_fill')
    fill = fields.Float('Filled %', compute='_compute_fill')
    capacity = fields.Float('Capacity m3', default=67.7)
    responsible_id = fields.Many2one('res.users', default=lambda self: self.env.user)
    company_id = fields.Many2one('res.company', default=lambda self: self.env.company)
    kanban_state = fields.Selection([('normal', 'On time'), ('blocked', 'Delayed')], default='normal')

    @api.depends('line_ids.order_id')
    def _compute_orders(self):
        for c in self:
            c.order_ids = c.line_ids.mapped('order_id')

    @api.depends('line_ids.product_qty', 'line_ids.product_id.volume', 'capacity')
    def _compute_fill(self):
        for c in self:
            volume = 0
            for line in c.line_ids:
                volume += line.product_uom_qty * line.product_id.volume
            c.volume = volume
            c.fill = 100 * volume / c.capacity if c.capacity else 0

    @api.onchange('etd')
    def onchange_etd(self):
        if self.etd and not self.eta:
            self.eta = fields.Date.add(self.etd, days=34)

    def write(self, vals):
        res = super(Container, self).write(vals)
        if vals.get('eta'):
            for c in self:
                c.line_ids.filtered(lambda l: l.state != 'cancel').write({'date_planned': c.eta})
                moves = c.line_ids.mapped('move_ids').filtered(lambda m: m.state not in ('done', 'cancel'))
                moves.write({'date': c.eta})
        return res

    def action_next(self):
        keys = [k for k, dummy in STATES]
        for c in self:
            index = keys.index(c.state)
            if index + 1 >= len(keys):
                raise UserError(_('Container %s has arrived already.') % c.name)
            c.state = keys[index + 1]
            if c.state == 'arrived':
                c._receive()

    def _receive(self):
        self.ensure_one()
        for picking in self.line_ids.mapped('move_ids.picking_id'):
            if picking.state not in ('assigned', 'confirmed'):
                continue
            for move in picking.move_lines:
                if move.purchase_line_id in self.line_ids:
                    move.quantity_done = move.product_uom_qty
            picking.message_post(body=_('Arrived with container <b>%s</b>') % self.name)

    def name_get(self):
        return [(c.id, c.vessel and '%s (%s)' % (c.name, c.vessel) or c.name) for c in self]
