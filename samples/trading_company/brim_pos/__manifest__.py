# -*- coding: utf-8 -*-
{
    'name': 'Brimstow Cash & Carry',
    'version': '15.0.1.3.0',
    'category': 'Sales/Point of Sale',
    'author': 'Brimstow Wholesale IT',
    'license': 'Other OSI approved licence',
    'depends': ['point_of_sale', 'brim_product', 'brim_base'],
    'data': [
        'views/pos_config_views.xml',
        'views/pos_order_views.xml',
    ],
    'assets': {
        'point_of_sale.assets': [
            'brim_pos/static/src/js/models.js',
            'brim_pos/static/src/js/DepositButton.js',
            'brim_pos/static/src/js/PaymentScreen.js',
            'brim_pos/static/src/css/pos.css',
        ],
        'web.assets_qweb': [
            'brim_pos/static/src/xml/**/*',
        ],
    },
}
