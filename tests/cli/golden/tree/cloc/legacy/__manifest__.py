{'name': 'Legacy', 'cloc_exclude': ['lib/**/*'], 'demo': ['/demo.xml']}
