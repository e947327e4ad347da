{
    "name": "Products",
    "version": "17.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["sale_stock"],
    "data": ["data/products.xml"],
}
