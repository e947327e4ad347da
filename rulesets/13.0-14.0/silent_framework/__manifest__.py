{
    "name": "Hooks and keys of the framework that are no longer read",
    "version": "13.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["mail", "base"],
    "data": ["data/records.xml"],
}
