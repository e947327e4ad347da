{"name": "Base"}
