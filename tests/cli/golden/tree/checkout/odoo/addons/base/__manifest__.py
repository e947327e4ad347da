{'name': 'Base', 'data': ['groups.xml']}
