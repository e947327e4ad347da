# hit: python-removed:odoo.http.CommonController@13.0
from odoo.http import CommonController
# hit: python-removed:odoo.addons.account.models.account_invoice@13.0
from odoo.addons.account.models import account_invoice
# hit: python-removed:odoo.addons.stock_account.models.stock@13.0
from odoo.addons.stock_account.models import stock
# hit: python-removed:odoo.addons.hr.models.hr@13.0
from odoo.addons.hr.models import hr
# hit: python-removed:odoo.addons.hr_holidays.models.hr@13.0
from odoo.addons.hr_holidays.models import hr
# hit: python-moved:odoo.addons.sale.controllers.product_configurator.ProductConfiguratorController@13.0
from odoo.addons.sale.controllers.product_configurator import ProductConfiguratorController
# hit: python-moved:odoo.addons.mail.models.mail_template.format_tz@13.0
from odoo.addons.mail.models.mail_template import format_tz


# ok: python-removed
class CommonControllers:
    pass
