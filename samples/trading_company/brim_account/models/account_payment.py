# -*- coding: utf-8 -*-
from odoo import api, fields, models, _


class AccountPayment(models.Model):
    _inherit = 'account.payment'

    from_factor = fields.Boolean('Paid by the factor')

    def _prepare_move_line_default_vals(self, write_off_line_vals=None):
        lines = super()._prepare_move_line_default_vals(write_off_line_vals=write_off_line_vals)
        if self.from_factor:
            for vals in lines:
                vals['name'] = _('Factor: %s') % vals['name']
        return lines

    def _seek_for_lines(self):
        liquidity, counterpart, writeoff = super()._seek_for_lines()
        if self.from_factor and not counterpart:
            counterpart = writeoff.filtered(lambda l: l.account_id.user_type_id.type == 'receivable')
            writeoff -= counterpart
        return liquidity, counterpart, writeoff


class AccountPaymentRegister(models.TransientModel):
    _inherit = 'account.payment.register'

    from_factor = fields.Boolean()

    def _create_payment_vals_from_wizard(self):
        vals = super()._create_payment_vals_from_wizard()
        vals['from_factor'] = self.from_factor
        return vals


class PaymentAcquirer(models.Model):
    _inherit = 'payment.acquirer'

    min_tier_id = fields.Many2one('brim.customer.tier', 'From tier')

    @api.model
    def _get_compatible_acquirers(self, company_id, partner_id, currency_id=None, **kwargs):
        acquirers = super()._get_compatible_acquirers(company_id, partner_id, currency_id=currency_id, **kwargs)
        tier = self.env['res.partner'].browse(partner_id).commercial_partner_id.customer_tier_id
        return acquirers.filtered(lambda a: not a.min_tier_id or tier.sequence <= a.min_tier_id.sequence)
