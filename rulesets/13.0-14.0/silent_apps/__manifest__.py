{
    "name": "Hooks",
    "version": "13.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["account", "crm", "event_sale", "hr_holidays", "mrp", "project", "purchase_stock", "sale_margin", "stock"],
    "data": ["data/records.xml"],
}
