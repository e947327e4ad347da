{
    "name": "Time off and projects",
    "version": "17.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["hr_holidays"],
    "data": [],
}
