from odoo import _, fields, models
from odoo.exceptions import UserError


class ComplaintRefund(models.TransientModel):
    _name = 'brim.complaint.refund'
    _description = 'Refund a complaint'

    complaint_id = fields.Many2one('brim.complaint', required=True)
    invoice_id = fields.Many2one('account.move', required=True)
    mode = fields.Selection([('refund', 'Partial refund'), ('cancel', 'Full refund')], default='refund', required=True)
    percentage = fields.Float(default=100.0)

    def action_refund(self):
        self.ensure_one()
        if self.invoice_id.payment_state == 'reversed':
            raise UserError(_('This invoice was refunded already.'))
        reversal = self.env['account.move.reversal'].with_context(
            active_model='account.move', active_ids=self.invoice_id.ids).create({
                'date': fields.Date.context_today(self),
                'reason': self.complaint_id.number,
                'refund_method': self.mode,
                'journal_id': self.invoice_id.journal_id.id,
            })
        reversal.reverse_moves()
        refund = reversal.new_move_ids
        refund.complaint_id = self.complaint_id
        if self.mode == 'refund' and self.percentage < 100:
            for line in refund.invoice_line_ids:
                line.with_context(check_move_validity=False).price_unit *= self.percentage / 100.0
            refund.with_context(check_move_validity=False)._recompute_dynamic_lines(recompute_all_taxes=True)
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'account.move',
            'res_id': refund[:1].id,
            'view_mode': 'form',
        }
