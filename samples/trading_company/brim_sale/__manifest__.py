# Copyright 2021-2023 Quellmark Consulting
# License Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0)
{
    "name": "Brimstow Sales",
    "summary": "Order approval, deposits, frame contracts and delivery promises",
    "version": "15.0.3.2.0",
    "category": "Sales/Sales",
    "author": "Quellmark Consulting, Brimstow Wholesale IT",
    "license": "Other OSI approved licence",
    "depends": [
        "brim_product",
        "sale_management",
        "sale_stock",
        "sale_margin",
        "analytic",
    ],
    "data": [
        "security/ir.model.access.csv",
        "security/sale_security.xml",
        "data/ir_sequence_data.xml",
        "data/mail_template_data.xml",
        "data/ir_actions_server.xml",
        "report/sale_order_report.xml",
        "views/sale_order_views.xml",
        "views/frame_contract_views.xml",
        "views/res_config_settings_views.xml",
        "wizard/sale_mass_confirm_views.xml",
    ],
    "installable": True,
}
