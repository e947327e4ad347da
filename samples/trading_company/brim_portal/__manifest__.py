{
    "name": "Brimstow Customer Portal",
    "version": "15.0.2.0.0",
    "category": "Website/Website",
    "author": "Quellmark Consulting",
    "license": "Other OSI approved licence",
    "depends": ["brim_account", "brim_sale", "portal", "website_sale"],
    "data": [
        "data/website_data.xml",
        "views/portal_templates.xml",
        "views/website_sale_templates.xml",
        "views/snippets.xml",
    ],
    "assets": {
        "web.assets_frontend": [
            "brim_portal/static/src/js/quick_order.js",
            "brim_portal/static/src/js/contract_sign.js",
            "brim_portal/static/src/scss/portal.scss",
        ],
        "web.assets_qweb": [
            "brim_portal/static/src/xml/quick_order.xml",
        ],
        "web._assets_primary_variables": [
            ("prepend", "brim_portal/static/src/scss/primary_variables.scss"),
        ],
        "web.assets_tests": ["brim_portal/static/tests/tours/**/*"],
    },
}
