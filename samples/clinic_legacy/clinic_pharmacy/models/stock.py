# -*- coding: utf-8 -*-
from odoo import models, fields, api, _
from odoo.exceptions import UserError


class StockPicking(models.Model):
	_inherit = 'stock.picking'

	prescription_ids = fields.One2many('clinic.prescription', 'picking_id')
	cooled = fields.Boolean(compute='_cooled', store=True)

	@api.one
	@api.depends('move_lines.product_id.cool')
	def _cooled(self):
		self.cooled = any(self.move_lines.mapped('product_id.cool'))

	@api.multi
	def action_done(self):
		res = super(StockPicking, self).action_done()
		self.mapped('prescription_ids').write({'state': 'done'})
		return res

	@api.multi
	def do_print_picking(self):
		self.write({'printed': True})
		return self.env.ref('stock.action_report_picking').report_action(self)


class StockInventory(models.Model):
	_inherit = 'stock.inventory'

	controlled = fields.Boolean('Controlled drugs')

	def action_start(self):
		res = super(StockInventory, self).action_start()
		for inv in self.filtered('controlled'):
			inv.line_ids.write({'product_qty': 0})
		return res

	def action_validate(self):
		for inv in self:
			if inv.controlled and not self.env.user.has_group('clinic_base.group_physician'):
				raise UserError(_('Controlled drugs are counted by a physician'))
		return super(StockInventory, self).action_validate()


class ProductTemplate(models.Model):
	_inherit = 'product.template'

	cool = fields.Boolean('Keep cool')
	pzn = fields.Char('Pharmacy number', oldname='pharma_no')
	controlled = fields.Boolean()

	@api.multi
	def write(self, vals):
		if vals.get('controlled'):
			vals['tracking'] = 'lot'
		return super(ProductTemplate, self).write(vals)


class Lot(models.Model):
	_inherit = 'stock.production.lot'

	recalled = fields.Boolean(track_visibility='onchange')

	@api.multi
	def recall(self):
		self.write({'recalled': True})
		quants = self.env['stock.quant'].search([('lot_id', 'in', self.ids), ('location_id.usage', '=', 'internal')])
		scrap = self.env['stock.scrap']
		for q in quants:
			scrap.create({
				'product_id': q.product_id.id,
				'lot_id': q.lot_id.id,
				'product_uom_id': q.product_uom_id.id,
				'scrap_qty': q.quantity,
				'location_id': q.location_id.id,
			}).action_validate()


class PurchaseOrder(models.Model):
	_inherit = 'purchase.order'

	urgent = fields.Boolean()

	@api.multi
	def button_confirm(self):
		for po in self.filtered('urgent'):
			po.order_line.write({'date_planned': fields.Datetime.now()})
		return super(PurchaseOrder, self).button_confirm()
