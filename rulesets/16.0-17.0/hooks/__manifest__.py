{
    "name": "Hooks",
    "version": "16.0.1.0.0",
    "license": "LGPL-3",
    "depends": ["base"],
    "pre_init_hook": "prepare",
    "post_init_hook": "fill",
    "uninstall_hook": "clean",
}
