{
    "name": "Products and orders",
    "version": "18.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["sale", "purchase"],
    "data": ["data/products.xml"],
}
