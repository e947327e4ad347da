{
    "name": "Reading actions",
    "version": "13.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base"],
    "data": [],
}
