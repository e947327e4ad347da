{
    "name": "Views",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base"],
    "data": ["views/views.xml", "views/settings.xml"],
}
