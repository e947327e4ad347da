{"name": "Cart", "depends": ["base"], "data": ["views/cart_views.xml"]}
