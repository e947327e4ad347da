# -*- coding: utf-8 -*-
{
	'name': 'Clinic - Pharmacy',
	'version': '12.0.0.3',
	'author': 'Marlhaven Polyclinic (pharmacy)',
	'license': 'Other OSI approved licence',
	'category': 'Warehouse',
	'depends': ['clinic_base', 'stock', 'product_expiry', 'purchase'],
	'data': [
		'security/ir.model.access.csv',
		'views/prescription.xml',
		'views/stock.xml',
		'report/picking.xml',
	],
}
