{"name": "New", "version": "1.0"}
