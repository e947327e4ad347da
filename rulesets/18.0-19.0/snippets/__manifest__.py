{
    "name": "Options of website blocks",
    "version": "18.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["website"],
    "data": ["data/records.xml"],
}
