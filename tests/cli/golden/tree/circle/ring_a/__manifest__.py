{"name": "ring_a", "version": "16.0.1.0.0", "depends": ["ring_b"]}
