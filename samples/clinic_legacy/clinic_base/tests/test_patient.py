# -*- coding: utf-8 -*-
from odoo.tests.common import TransactionCase
from odoo.exceptions import ValidationError


class TestPatient(TransactionCase):

    def setUp(self):
        super(TestPatient, self).setUp()
        self.patient = self.env['clinic.patient'].create({'name': 'Test', 'birthdate': '1980-02-03'})

    def test_code(self):
        self.assertTrue(self.patient.code.startswith('P'))
        self.assertIn(self.patient.code, self.patient.name_get()[0][1])

    def test_future(self):
        with self.assertRaises(ValidationError):
            self.patient.birthdate = '2999-01-01'

    def test_sudo_user(self):
        demo = self.env.ref('base.user_demo')
        patients = self.env['clinic.patient'].sudo(demo).search([])
        self.assertFalse(patients & self.patient and not demo.has_group('clinic_base.group_reception'))
