{
    "name": "Keys and hooks of the framework",
    "version": "17.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["mail", "payment"],
    "data": [],
}
