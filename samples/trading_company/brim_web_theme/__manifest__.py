{
    'name': 'Brimstow Backend Look',
    'version': '15.0.1.1.0',
    'author': 'Brimstow Wholesale IT',
    'license': 'Other OSI approved licence',
    'category': 'Hidden',
    'depends': ['web', 'mail', 'brim_base'],
    'data': ['views/webclient_templates.xml'],
    'assets': {
        'web._assets_primary_variables': [
            ('after', 'web/static/src/legacy/scss/primary_variables.scss', 'brim_web_theme/static/src/scss/variables.scss'),
        ],
        'web.assets_backend': [
            'brim_web_theme/static/src/scss/backend.scss',
            'brim_web_theme/static/src/js/approval_systray.js',
            'brim_web_theme/static/src/js/traffic_light.js',
            'brim_web_theme/static/src/js/list_renderer.js',
            'brim_web_theme/static/src/js/user_menu.js',
            'brim_web_theme/static/src/js/form_controller.js',
            ('remove', 'web/static/src/core/effects/rainbow_man.scss'),
        ],
        'web.assets_qweb': ['brim_web_theme/static/src/xml/*.xml'],
        'web.qunit_suite_tests': ['brim_web_theme/static/tests/*.js'],
    },
}
