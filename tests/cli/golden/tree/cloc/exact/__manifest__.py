{'name': 'Exact', 'demo': ['demo/orders.xml']}
