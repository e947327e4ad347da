{"name": "Sales", "depends": ["base"], "data": ["views/sale_views.xml"]}
