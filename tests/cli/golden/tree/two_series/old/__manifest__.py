{"name": "Old", "version": "15.0.1.0.0"}
