{
    "name": "Shop",
    "version": "17.0.1.0.0",
    "depends": ["depot"],
    "data": ["views/order.xml"],
}
