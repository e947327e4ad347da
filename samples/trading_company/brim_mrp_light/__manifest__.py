{
    'name': 'Brimstow Kitting',
    'summary': 'Gift boxes and displays are packed with small manufacturing orders',
    'version': '15.0.1.0.1',
    'author': 'Brimstow Wholesale IT',
    'license': 'Other OSI approved licence',
    'category': 'Manufacturing/Manufacturing',
    'depends': ['brim_stock', 'mrp', 'sale_mrp'],
    'data': [
        'views/mrp_bom_views.xml',
        'views/mrp_production_views.xml',
    ],
}
