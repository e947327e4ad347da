# -*- coding: utf-8 -*-
from odoo import fields
from odoo.addons.account.tests.common import AccountTestInvoicingCommon
from odoo.tests import tagged


@tagged('post_install', '-at_install')
class TestDunning(AccountTestInvoicingCommon):

    @classmethod
    def setUpClass(cls, chart_template_ref=None):
        super().setUpClass(chart_template_ref=chart_template_ref)
        cls.invoice = cls.init_invoice('out_invoice', products=cls.product_a)
        cls.invoice.invoice_payment_term_id = False
        cls.invoice.invoice_date = fields.Date.subtract(fields.Date.today(), days=40)
        cls.invoice.invoice_date_due = fields.Date.subtract(fields.Date.today(), days=10)

    def test_level(self):
        self.invoice.action_post()
        self.assertEqual(self.invoice.days_overdue, 10)
        self.env['account.move'].cron_dunning()
        self.assertEqual(self.invoice.dunning_level_id, self.env.ref('brim_account.dunning_1'))

    def test_credit_stop(self):
        from odoo.exceptions import UserError
        self.invoice.partner_id.credit_stop = True
        with self.assertRaises(UserError):
            self.invoice.action_post()

    def test_account_type(self):
        account = self.env['account.account'].create({
            'code': '620001', 'name': 'Wages',
            'user_type_id': self.env.ref('account.data_account_type_expenses').id,
        })
        self.assertEqual(account.cost_type, 'staff')
