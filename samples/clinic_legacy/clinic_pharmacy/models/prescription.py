# -*- coding: utf-8 -*-
from datetime import datetime

from odoo import models, fields, api, _
from odoo.exceptions import UserError
import odoo.addons.decimal_precision as dp


class Prescription(models.Model):
	_name = 'clinic.prescription'
	_description = 'Prescription'
	_inherit = ['mail.thread', 'mail.activity.mixin']

	name = fields.Char(default='/')
	patient_id = fields.Many2one('clinic.patient', required=True, track_visibility='onchange')
	date = fields.Date(default=fields.Date.context_today)
	line_ids = fields.One2many('clinic.prescription.line', 'prescription_id')
	picking_id = fields.Many2one('stock.picking', readonly=True)
	state = fields.Selection([('draft', 'Draft'), ('ready', 'Ready'), ('done', 'Handed out')], default='draft', track_visibility='onchange')
	valid_until = fields.Date(compute='_valid', store=True)

	@api.one
	@api.depends('date')
	def _valid(self):
		if self.date:
			self.valid_until = fields.Date.from_string(self.date).replace(day=28)

	@api.multi
	def make_picking(self):
		ptype = self.env.ref('stock.picking_type_out')
		for pres in self:
			if pres.valid_until.strftime('%Y-%m-%d') < datetime.now().strftime('%Y-%m-%d'):
				raise UserError(_('The prescription is too old'))
			picking = self.env['stock.picking'].create({
				'partner_id': pres.patient_id.partner_id.id,
				'picking_type_id': ptype.id,
				'location_id': ptype.default_location_src_id.id,
				'location_dest_id': self.env.ref('stock.stock_location_customers').id,
				'move_lines': [(0, 0, {
					'name': l.product_id.name,
					'product_id': l.product_id.id,
					'product_uom': l.product_id.uom_id.id,
					'product_uom_qty': l.qty,
				}) for l in pres.line_ids],
			})
			picking.action_confirm()
			picking.action_assign()
			pres.write({'picking_id': picking.id, 'state': 'ready'})

	@api.multi
	def hand_out(self):
		for pres in self:
			for move in pres.picking_id.move_lines:
				for ml in move.move_line_ids:
					ml.qty_done = ml.product_uom_qty
				if move.reserved_availability < move.product_uom_qty:
					pres.message_post(_('%s is short') % move.product_id.name)
			pres.picking_id.action_done()
			pres.state = 'done'


class PrescriptionLine(models.Model):
	_name = 'clinic.prescription.line'
	_description = 'Prescription line'

	prescription_id = fields.Many2one('clinic.prescription', ondelete='cascade')
	product_id = fields.Many2one('product.product', domain=[('type', 'in', ('product', 'consu'))])
	qty = fields.Float(digits=dp.get_precision('Product Unit of Measure'), default=1)
	dose = fields.Char()
	lot_id = fields.Many2one('stock.production.lot')
	date_planned = fields.Date()   # when the patient comes for it
