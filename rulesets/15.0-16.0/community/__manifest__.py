{
    'name': 'Rules of community modules',
    'version': '15.0.1.0.0',
    'depends': [
        # hit: module-renamed:account_statement_import@16.0
        'account_statement_import',
        # ok: module-renamed
        'account_statement_import_online',
    ],
    'data': [
        'views/views.xml',
    ],
}
