{
    "name": "Shop",
    "version": "16.0.1.0.0",
    "depends": ["depot"],
    "data": ["views/order.xml"],
    "colour": "green",
}
