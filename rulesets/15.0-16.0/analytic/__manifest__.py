{
    "name": "Analytic distribution of expenses",
    "version": "15.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["hr_expense", "purchase", "sale"],
    "data": [],
}
