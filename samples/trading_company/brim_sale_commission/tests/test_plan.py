# -*- coding: utf-8 -*-
from odoo.tests.common import TransactionCase


class TestPlan(TransactionCase):

    def test_rate(self):
        plan = self.env['sale.commission.plan'].create({
            'name': 'Standard',
            'step_ids': [
                (0, 0, {'amount_from': 0, 'rate': 1}),
                (0, 0, {'amount_from': 1000, 'rate': 2.5}),
            ],
        })
        self.assertEqual(plan.rate_for(10), 1)
        self.assertEqual(plan.rate_for(1000), 2.5)

    def test_weighted_rate(self):
        Line = self.env['sale.commission.line']
        user = self.env.user
        Line.create({'user_id': user.id, 'base_amount': 100, 'rate': 10})
        Line.create({'user_id': user.id, 'base_amount': 900, 'rate': 0})
        Line.flush()
        group = Line.read_group([('user_id', '=', user.id)], ['rate', 'base_amount', 'amount'], ['user_id'])[0]
        self.assertAlmostEqual(group['rate'], 1.0)
