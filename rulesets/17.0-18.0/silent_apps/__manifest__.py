{
    "name": "Keys",
    "version": "17.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["account", "hr_holidays", "point_of_sale", "product_expiry", "purchase", "stock"],
    "data": ["data/records.xml"],
}
