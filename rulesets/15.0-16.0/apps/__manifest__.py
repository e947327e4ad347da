{
    'name': 'Rules of apps',
    'version': '15.0.1.0.0',
    'depends': [
        # hit: module-renamed:coupon@16.0
        'coupon',
        # hit: module-renamed:sale_coupon@16.0
        'sale_coupon',
        # hit: module-merged:fetchmail@16.0
        'fetchmail',
        # ok: module-renamed
        'base',
    ],
    'data': [
        'views/views.xml',
    ],
}
