from odoo import fields, models


class LedgerEntry(models.Model):
    _name = "ledger.entry"
    _description = "Entry"

    name = fields.Char(translate=True)
    note = fields.Text(translate=True)
    number = fields.Char()
