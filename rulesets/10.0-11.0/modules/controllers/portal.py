# hit: python-moved:odoo.addons.website_portal.controllers.main.website_account@11.0, module-merged:website_portal@11.0
from odoo.addons.website_portal.controllers.main import website_account
# ok: python-moved
from .own import website_account_own
