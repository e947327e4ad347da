{"name": "on_top", "version": "16.0.1.0.0", "depends": ["ring_a", "base"]}
