{
    "name": "The model layer and messages",
    "version": "15.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["mail", "account", "stock", "sale"],
    "data": [],
}
