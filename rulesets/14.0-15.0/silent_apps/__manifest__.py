{
    "name": "Hooks of the applications that are no longer called",
    "version": "14.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["account_check_printing", "base_vat", "crm", "mrp", "payment", "project", "sale_expense", "sale_stock", "stock"],
    "data": ["data/records.xml"],
}
