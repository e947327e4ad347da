# -*- coding: utf-8 -*-
import logging
import re

from odoo import api, fields, models, _
from odoo.exceptions import UserError, ValidationError

_logger = logging.getLogger(__name__)


class HrExpense(models.Model):
    _inherit = 'hr.expense'

    mileage = fields.Boolean(related='product_id.is_mileage')
    km = fields.Float('Kilometres', states={'draft': [('readonly', False)]}, readonly=True)
    vehicle_id = fields.Many2one('fleet.vehicle')
    card_ref = fields.Char('Card transaction', copy=False, index=True)
    guests = fields.Text(help='Names of the guests, needed for the tax office')
    price_unit = fields.Float('Rate per km', compute='_compute_price_unit', digits=(16, 3))

    _sql_constraints = [
        ('card_ref_uniq', 'unique(card_ref)', 'This card transaction was imported already.'),
    ]

    @api.depends('km', 'date')
    def _compute_price_unit(self):
        for expense in self:
            expense.price_unit = self.env['brim.mileage.rate']._current(expense.date).amount

    @api.onchange('km', 'vehicle_id')
    def _onchange_km(self):
        if self.mileage:
            self.unit_amount = self.price_unit
            self.quantity = self.km
            self.name = _('%s km by car') % self.km

    @api.onchange('product_id', 'date', 'account_id')
    def _onchange_product_id_date_account_id(self):
        super()._onchange_product_id_date_account_id()
        if self.employee_id.department_id.analytic_account_id and not self.analytic_account_id:
            self.analytic_account_id = self.employee_id.department_id.analytic_account_id

    @api.constrains('unit_amount', 'quantity', 'guests')
    def _check_guests(self):
        for expense in self:
            if expense.product_id.needs_guests and not expense.guests and expense.unit_amount * expense.quantity > 50:
                raise ValidationError(_('Who was invited? Please name the guests.'))

    @api.model
    def _daily_allowance(self, employee, date, hours):
        product = self.env.ref('brim_hr_expense.product_allowance')
        amount = 0.0
        if hours >= 24:
            amount = product.standard_price
        elif hours >= 8:
            amount = product.standard_price / 2
        return self.create({
            'name': _('Allowance %s') % date,
            'employee_id': employee.id,
            'product_id': product.id,
            'unit_amount': amount,
            'quantity': 1,
            'date': date,
        })

    def _get_account_move_line_values(self):
        values = super()._get_account_move_line_values()
        for expense in self:
            for line in values.get(expense.id, []):
                if expense.guests:
                    line['name'] = ('%s (%s)' % (line.get('name') or '', re.sub(r'\s+', ' ', expense.guests)))[:64]
        return values

    def action_submit_expenses(self):
        if any(e.payment_mode == 'company_account' and not e.card_ref for e in self):
            raise UserError(_('Expenses on the company card need the transaction.'))
        return super().action_submit_expenses()

    def refuse_expense(self, reason):
        _logger.info('%s refused: %s', self.ids, reason)
        return super().refuse_expense(reason)

    @api.model
    def get_expense_dashboard(self):
        data = super().get_expense_dashboard()
        data['mileage'] = {
            'description': _('km this month'),
            'amount': sum(self.search([('mileage', '=', True), ('employee_id.user_id', '=', self.env.uid)]).mapped('km')),
            'currency': self.env.company.currency_id.id,
        }
        return data


class ProductTemplate(models.Model):
    _inherit = 'product.template'

    is_mileage = fields.Boolean()
    needs_guests = fields.Boolean()


class HrDepartment(models.Model):
    _inherit = 'hr.department'

    analytic_account_id = fields.Many2one('account.analytic.account')
