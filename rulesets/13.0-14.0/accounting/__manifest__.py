{
    'name': 'Rules of accounting',
    'version': '13.0.1.0.0',
    'depends': [
        # hit: module-merged:account_analytic_default@14.0
        'account_analytic_default',
        # ok: module-merged
        'base',
    ],
}
