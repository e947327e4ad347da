{
    "name": "Modules",
    # ok: module-removed
    "summary": "product_images",
    "version": "18.0.1.0.0",
    "license": "LGPL-3",
    "depends": [
        # hit: module-merged
        "auth_totp_mail_enforce",
        # ok: module-merged
        "hr",
        # hit: module-merged
        "hr_contract",
        # hit: module-removed
        "product_images",
        # hit: module-merged
        "sale_async_emails",
        # hit: module-merged
        "web_editor",
    ],
    # ok: module-merged
    "category": "web_editor, hr_contract, sale_async_emails, auth_totp_mail_enforce",
}
