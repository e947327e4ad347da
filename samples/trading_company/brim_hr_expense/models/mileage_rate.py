# -*- coding: utf-8 -*-
from odoo import api, fields, models


class MileageRate(models.Model):
    _name = 'brim.mileage.rate'
    _description = 'Mileage rate'
    _order = 'date_from desc'

    date_from = fields.Date(required=True)
    amount = fields.Float(digits=(16, 3), required=True)
    # unit_amount of the old spreadsheet; kept for the auditors
    unit_amount = fields.Float(string='Rate in the spreadsheet', digits=(16, 3))

    @api.model
    def _current(self, date=None):
        return self.search([('date_from', '<=', date or fields.Date.today())], limit=1)
