{
    "name": "Modules",
    "version": "19.0.1.0.0",
    "license": "LGPL-3",
    "depends": [
        # hit: module-merged:base_vat@20.0
        "base_vat",
        # hit: module-merged:base_iban@20.0
        "base_iban",
        # hit: module-merged:hr_homeworking@20.0
        "hr_homeworking",
        # hit: module-merged:hr_hourly_cost@20.0
        "hr_hourly_cost",
        # hit: module-merged:hr_org_chart@20.0
        "hr_org_chart",
        # hit: module-merged:stock_picking_batch@20.0
        "stock_picking_batch",
        # hit: module-merged:website_sale_wishlist@20.0
        "website_sale_wishlist",
        # hit: module-merged:website_sale_comparison@20.0
        "website_sale_comparison",
        # hit: module-merged:website_sale_stock_wishlist@20.0
        "website_sale_stock_wishlist",
        # hit: module-merged:iot_base@20.0
        "iot_base",
        # hit: module-merged:delivery_stock_picking_batch@20.0
        "delivery_stock_picking_batch",
        # hit: module-renamed:purchase_requisition_sale@20.0
        "purchase_requisition_sale",
        # ok: module-merged
        "sale",
    ],
    "data": ["data/records.xml"],
}
