# -*- coding: utf-8 -*-
from odoo import models, fields


class AccountMove(models.Model):
    _inherit = 'account.move'

    commission_line_ids = fields.One2many('sale.commission.line', 'move_id', 'Commissions')
    commission_count = fields.Integer(compute='_compute_commission_count')

    def _compute_commission_count(self):
        for move in self:
            move.commission_count = len(move.commission_line_ids)

    def _post(self, soft=True):
        posted = super()._post(soft=soft)
        for move in posted.filtered(lambda m: m.is_sale_document() and m.invoice_user_id):
            if not move.commission_line_ids:
                self.env['sale.commission.line'].sudo()._create_from_invoice(move)
        return posted

    def button_draft(self):
        self.mapped('commission_line_ids').action_cancel()
        return super().button_draft()
