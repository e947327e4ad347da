{
    "name": "Contacts",
    "version": "18.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base"],
    "data": ["data/partners.xml", "data/res.partner.csv"],
}
