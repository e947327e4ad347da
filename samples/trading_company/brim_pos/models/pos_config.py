# -*- coding: utf-8 -*-
from odoo import api, fields, models, _
from odoo.exceptions import ValidationError


class PosConfig(models.Model):
    _inherit = 'pos.config'

    ask_customer_no = fields.Boolean('Ask for the customer number', default=True)
    deposit_category_id = fields.Many2one('pos.category', 'Deposit category')
    max_cash = fields.Float('Most cash per receipt', default=1000.0)

    @api.constrains('max_cash', 'iface_tax_included')
    def _check_max_cash(self):
        for config in self:
            if config.max_cash < 0:
                raise ValidationError(_('The limit cannot be negative.'))


class ProductTemplate(models.Model):
    _inherit = 'product.template'

    @api.constrains('available_in_pos', 'deposit_product_id')
    def _check_deposit_in_pos(self):
        for p in self:
            if p.available_in_pos and p.deposit_product_id and not p.deposit_product_id.available_in_pos:
                raise ValidationError(_('The deposit of %s is not sold at the till.') % p.name)
