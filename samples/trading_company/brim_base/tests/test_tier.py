# -*- coding: utf-8 -*-
from odoo.exceptions import ValidationError
from odoo.tests.common import Form, SavepointCase, tagged
from odoo.tools import mute_logger

import psycopg2


@tagged('post_install', '-at_install')
class TestTier(SavepointCase):

    @classmethod
    def setUpClass(cls):
        super(TestTier, cls).setUpClass()
        cls.env = cls.env(context=dict(cls.env.context, tracking_disable=True))
        cls.key = cls.env.ref('brim_base.tier_key')
        cls.partner = cls.env['res.partner'].create({
            'name': 'Corner shop',
            'is_company': True,
            'legacy_code': '123456',
        })

    def test_name_get(self):
        self.assertEqual(self.key.name_get()[0][1], '[KEY] Key account')

    def test_name_search_by_code(self):
        ids = [r[0] for r in self.env['brim.customer.tier'].name_search('KE')]
        self.assertIn(self.key.id, ids)

    def test_legacy_code_format(self):
        with self.assertRaises(ValidationError):
            self.partner.legacy_code = '12'

    def test_code_unique(self):
        with mute_logger('odoo.sql_db'), self.assertRaises(psycopg2.IntegrityError):
            self.key.copy({'name': 'Twin'})

    def test_cron(self):
        self.env['ir.config_parameter'].set_param('brim_base.tier_auto_update', 'True')
        self.partner.turnover_year = 300000
        self.env['res.partner']._cron_update_tiers()
        self.partner.refresh()
        self.assertEqual(self.partner.customer_tier_id, self.key)

    def test_form(self):
        form = Form(self.env['brim.customer.tier'])
        form.name = 'Minor'
        form.code = 'MIN'
        tier = form.save()
        self.assertFalse(tier.partner_count)
