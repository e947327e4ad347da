# -*- coding: utf-8 -*-
{
    'name': 'Brimstow Base',
    'summary': 'Partner tiers, approval mixin and settings shared by all Brimstow modules',
    'description': """
Brimstow Base
=============
Everything that more than one Brimstow module needs:

* customer tiers and the legacy customer code,
* the approval mixin (two eyes, four eyes),
* groups and the Brimstow menu.
""",
    'version': '15.0.1.4.0',
    'category': 'Hidden/Tools',
    'author': 'Brimstow Wholesale IT',
    'website': 'https://brimstow.example',
    'license': 'Other OSI approved licence',
    'depends': [
        'base_setup',
        'contacts',
        'mail',
        'sales_team',
    ],
    'data': [
        'security/brim_security.xml',
        'security/ir.model.access.csv',
        'data/ir_sequence.xml',
        'data/brim.customer.tier.csv',
        'data/ir_cron.xml',
        'data/mail_data.xml',
        'views/customer_tier_views.xml',
        'views/res_partner_views.xml',
        'views/res_company_views.xml',
        'views/res_users_views.xml',
        'views/res_config_settings_views.xml',
        'wizard/approval_refuse_views.xml',
        'views/menus.xml',
    ],
    'demo': [
        'demo/res_partner_demo.xml',
    ],
    'post_init_hook': 'post_init_hook',
    'uninstall_hook': 'uninstall_hook',
    'application': False,
}
