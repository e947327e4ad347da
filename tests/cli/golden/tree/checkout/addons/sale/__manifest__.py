{'name': 'Sale', 'depends': ['base'], 'author': 'Somebody'}
