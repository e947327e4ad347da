# -*- coding: utf-8 -*-
from odoo import api, fields, models, _
from odoo.exceptions import UserError


class CostSplit(models.TransientModel):
    _name = 'brim.cost.split'
    _description = 'Split a bill over branches'

    move_id = fields.Many2one('account.move', required=True, default=lambda self: self.env.context.get('active_id'))
    template_id = fields.Many2one('brim.cost.split.template', required=True)

    def action_split(self):
        self.ensure_one()
        if self.move_id.state != 'draft':
            raise UserError(_('Only drafts can be split.'))
        if abs(self.template_id.total - 100) > 0.001:
            raise UserError(_('The percentages of %s do not add up to 100.') % self.template_id.name)
        commands = []
        for line in self.move_id.invoice_line_ids.filtered(lambda l: not l.display_type and not l.analytic_account_id):
            rest = line.price_unit
            for split in self.template_id.line_ids:
                price = self.move_id.currency_id.round(line.price_unit * split.percentage / 100.0)
                if split == self.template_id.line_ids[-1]:
                    price = rest
                rest -= price
                data = line.copy_data({
                    'price_unit': price,
                    'analytic_account_id': split.analytic_account_id.id,
                    'cost_split_id': self.template_id.id,
                })[0]
                commands.append((0, 0, data))
            commands.append((2, line.id))
        self.move_id.write({'invoice_line_ids': commands})
        return {'type': 'ir.actions.act_window_close'}
