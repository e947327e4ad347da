{
    "name": "Employees",
    "version": "12.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["hr"],
    "data": [],
}
