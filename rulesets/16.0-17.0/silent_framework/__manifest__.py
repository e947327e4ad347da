{
    "name": "Keys",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["mail", "sms"],
    "data": [],
}
