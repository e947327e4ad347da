# © 2020 Quellmark Consulting
# License Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0)
{
    "name": "Partner Score",
    "summary": "Scores customers by payment behaviour",
    "version": "15.0.1.0.4",
    "category": "Accounting",
    "author": "Quellmark Consulting",
    "website": "https://quellmark.example",
    "license": "Other OSI approved licence",
    "depends": ["account", "contacts"],
    "data": [
        "security/ir.model.access.csv",
        "data/ir_cron.xml",
        "views/partner_score.xml",
        "views/res_partner.xml",
    ],
    "post_init_hook": "compute_first_scores",
}
