from datetime import timedelta

from odoo import _, api, fields, models
from odoo.exceptions import UserError


class MrpProduction(models.Model):
    _inherit = 'mrp.production'

    packer_ids = fields.Many2many(
        'res.users', 'mrp_production_packer_rel', 'production_id', 'user_id', string='Packers')
    boxes_per_hour = fields.Float(compute='_compute_boxes_per_hour', group_operator='avg')
    promised = fields.Date(compute='_compute_promised', store=True)

    @api.depends('qty_producing', 'date_planned_start', 'date_finished')
    def _compute_boxes_per_hour(self):
        for mo in self:
            if not mo.date_finished or not mo.date_start:
                mo.boxes_per_hour = 0
                continue
            hours = (mo.date_finished - mo.date_start).total_seconds() / 3600.0
            mo.boxes_per_hour = mo.product_qty / hours if hours else 0

    @api.depends('date_planned_finished', 'date_deadline')
    def _compute_promised(self):
        for mo in self:
            date = mo.date_deadline or mo.date_planned_finished
            mo.promised = date and date.date()

    @api.onchange('date_planned_start', 'product_id')
    def _onchange_date_planned_start(self):
        super()._onchange_date_planned_start()
        # nobody packs at weekends
        if self.date_planned_start and self.date_planned_start.weekday() >= 5:
            self.date_planned_start += timedelta(days=7 - self.date_planned_start.weekday())

    def _get_moves_raw_values(self):
        values = super()._get_moves_raw_values()
        for vals in values:
            vals['picker_id'] = self.user_id.id
        return values

    def _pre_button_mark_done(self):
        for mo in self:
            if mo.bom_id.season and not mo.packer_ids:
                raise UserError(_('Who packed %s?') % mo.name)
        return super()._pre_button_mark_done()

    def action_quick_done(self):
        """One click: all boxes packed, all parts used."""
        for mo in self:
            if mo.state == 'draft':
                mo.action_confirm()
            mo.action_assign()
            mo.qty_producing = mo.product_qty
            mo._set_qty_producing()
            for move in mo.move_raw_ids:
                if not move.quantity_done:
                    move.quantity_done = move.reserved_availability
            mo.with_context(skip_immediate=True, skip_backorder=True, skip_consumption=True).button_mark_done()
        return True

    def action_immediate(self):
        action = self._action_generate_immediate_wizard()
        wizard = self.env['mrp.immediate.production'].with_context(action['context']).create({})
        return wizard.process()
