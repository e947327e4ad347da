{
    "name": "Modules",
    # ok: module-renamed
    "summary": "note",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": [
        # ok: module-merged
        "account",
        # hit: module-merged
        "account_sequence",
        # hit: module-renamed
        "note",
        # hit: module-merged
        "pos_cache",
        # hit: module-merged
        "purchase_price_diff",
        # hit: module-merged
        "web_kanban_gauge",
        # hit: module-merged
        "website_sale_delivery",
    ],
    # ok: module-merged
    "category": "pos_cache, purchase_price_diff, web_kanban_gauge, website_sale_delivery",
}
