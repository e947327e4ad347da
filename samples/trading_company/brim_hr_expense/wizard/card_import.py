# -*- coding: utf-8 -*-
import base64
import csv
from io import StringIO

from odoo import fields, models, _


class CardImport(models.TransientModel):
    _name = 'brim.card.import'
    _description = 'Import card transactions'

    data = fields.Binary('File', required=True)
    count = fields.Integer(readonly=True)

    def action_import(self):
        expenses = self.env['hr.expense']
        product = self.env.ref('hr_expense.product_product_fixed_cost')
        reader = csv.DictReader(StringIO(base64.b64decode(self.data).decode('cp1252')), delimiter=';')
        for row in reader:
            employee = self.env['hr.employee'].search([('company_card', '=like', '%' + row['card'][-4:])], limit=1)
            if not employee or expenses.search_count([('card_ref', '=', row['id'])]):
                continue
            expenses |= expenses.create({
                'name': row['text'],
                'employee_id': employee.id,
                'product_id': product.id,
                'unit_amount': float(row['amount'].replace('.', '').replace(',', '.')),
                'date': fields.Date.to_date(row['date']),
                'payment_mode': 'company_account',
                'card_ref': row['id'],
            })
        self.count = len(expenses)
        action = self.env['ir.actions.actions']._for_xml_id('hr_expense.hr_expense_actions_my_all')
        action['domain'] = [('id', 'in', expenses.ids)]
        return action
