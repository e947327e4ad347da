# hit: python-moved:odoo.addons.base.ir.ir_qweb.assetsbundle@12.0, python-moved:odoo.addons.base.ir@12.0
from odoo.addons.base.ir.ir_qweb.assetsbundle import AssetsBundle
