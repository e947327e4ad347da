{
    "name": "Views of a shop",
    "version": "16.0.1.0.0",
    "depends": ["sale"],
    "data": ["views/order.xml"],
}
