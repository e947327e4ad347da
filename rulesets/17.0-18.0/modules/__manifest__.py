{
    "name": "Modules",
    # ok: module-renamed
    "summary": "website_form_project and website_sale_picking",
    "version": "17.0.1.0.0",
    "license": "LGPL-3",
    "depends": [
        # ok: module-merged
        "account",
        # hit: module-merged
        "account_audit_trail",
        # hit: module-merged
        "account_lock",
        # hit: module-merged
        "sale_product_configurator",
        # hit: module-renamed
        "website_form_project",
        # hit: module-renamed
        "website_sale_picking",
        # hit: module-merged
        "website_sale_product_configurator",
    ],
    # ok: module-merged
    "category": "account_lock, account_audit_trail, sale_product_configurator",
}
