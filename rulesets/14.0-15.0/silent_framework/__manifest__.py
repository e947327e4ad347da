{
    "name": "Views and messages",
    "version": "14.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["mail", "mass_mailing"],
    "data": [],
}
