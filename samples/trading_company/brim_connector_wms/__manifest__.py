# Copyright 2022 Quellmark Consulting
{
    "name": "Connector: warehouse partner",
    "summary": "Deliveries and stock levels to and from the external warehouse",
    "version": "15.0.1.5.2",
    "author": "Quellmark Consulting",
    "license": "Other OSI approved licence",
    "category": "Inventory/Inventory",
    "depends": ["brim_stock", "brim_sale", "mail"],
    "external_dependencies": {"python": ["requests", "lxml"]},
    "data": [
        "security/ir.model.access.csv",
        "data/wms_data.xml",
        "views/wms_views.xml",
    ],
    "pre_init_hook": "pre_init_hook",
    "post_load": "post_load",
}
