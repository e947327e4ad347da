{
    "name": "Sales orders",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["sale_stock"],
    "data": ["data/orders.xml"],
}
