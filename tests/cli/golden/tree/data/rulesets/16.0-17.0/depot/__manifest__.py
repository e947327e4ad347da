{
    "name": "Uses of depot",
    "version": "16.0.1.0.0",
    "depends": ["depot"],
    "colour": "green",  # hit: manifest-key-removed
}
