{"name": "Counter", "version": "16.0.1.0.0", "depends": ["sale", "loyalty_partner"],
 "data": ["views/views.xml"]}
