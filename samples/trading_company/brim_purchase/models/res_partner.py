# -*- coding: utf-8 -*-
from odoo import api, fields, models


class ResPartner(models.Model):
    _inherit = 'res.partner'

    otif = fields.Float('On time, in full %', compute='_compute_otif')
    vendor_grade = fields.Selection([('a', 'A'), ('b', 'B'), ('c', 'C')], compute='_compute_otif')

    def _compute_otif(self):
        Line = self.env['purchase.order.line']
        for partner in self:
            lines = Line.search([('partner_id', 'child_of', partner.id), ('state', 'in', ('purchase', 'done'))], limit=500)
            good = 0
            for l in lines:
                done = [m.date for m in l.move_ids if m.state == 'done']
                if done and max(done) <= l.date_planned and l.qty_received >= l.product_qty:
                    good += 1
            partner.otif = 100.0 * good / len(lines) if lines else 0.0
            partner.vendor_grade = 'a' if partner.otif > 95 else 'b' if partner.otif > 80 else 'c'
