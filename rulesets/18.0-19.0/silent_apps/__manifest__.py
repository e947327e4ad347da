{
    "name": "Keys",
    "version": "18.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base_vat", "project", "purchase", "sale_stock", "stock_account", "website_sale"],
    "data": ["data/records.xml"],
}
