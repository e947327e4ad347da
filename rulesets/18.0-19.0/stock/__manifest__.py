{
    "name": "Transfers",
    "version": "18.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["stock_account"],
    "data": [],
}
