# -*- coding: utf-8 -*-
from odoo.exceptions import ValidationError
from odoo.tests.common import SavepointCase


class TestMileage(SavepointCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.employee = cls.env['hr.employee'].create({'name': 'Driver'})

    def test_onchange(self):
        expense = self.env['hr.expense'].new({
            'employee_id': self.employee.id,
            'product_id': self.env.ref('brim_hr_expense.product_mileage').id,
            'km': 100,
            'date': '2022-05-01',
        })
        expense._onchange_km()
        self.assertAlmostEqual(expense.unit_amount, 0.38)
        self.assertEqual(expense.quantity, 100)

    def test_guests(self):
        with self.assertRaises(ValidationError):
            self.env['hr.expense'].create({
                'name': 'Dinner',
                'employee_id': self.employee.id,
                'product_id': self.env.ref('brim_hr_expense.product_guests').id,
                'unit_amount': 80,
            })
