# -*- coding: utf-8 -*-
import logging

from odoo import fields, models

_logger = logging.getLogger(__name__)


class PosSession(models.Model):
    _inherit = 'pos.session'

    deposit_sum = fields.Float(compute='_compute_deposit_sum')

    def _compute_deposit_sum(self):
        for session in self:
            session.deposit_sum = sum(session.order_ids.mapped('deposit_total'))

    def _validate_session(self, balancing_account=False, amount_to_balance=0, bank_payment_method_diffs=None):
        _logger.info('session %s: deposits %.2f', self.mapped('name'), sum(self.mapped('deposit_sum')))
        return super()._validate_session(balancing_account, amount_to_balance, bank_payment_method_diffs)

    def _create_account_move(self, balancing_account=False, amount_to_balance=0, bank_payment_method_diffs=None):
        data = super()._create_account_move(balancing_account, amount_to_balance, bank_payment_method_diffs)
        self.move_id.ref = '%s / %s' % (self.name, self.config_id.name)
        return data
