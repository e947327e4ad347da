{
    'name': 'Rules of apps',
    'version': '14.0.1.0.0',
    'depends': [
        # hit: module-merged:website_form@15.0
        'website_form',
        # hit: module-merged:procurement_jit@15.0
        'procurement_jit',
        # hit: module-merged:sale_timesheet_edit@15.0
        'sale_timesheet_edit',
        # ok: module-merged
        'base',
    ],
}
