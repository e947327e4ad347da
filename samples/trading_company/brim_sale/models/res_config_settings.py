from odoo import fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    sale_promise_days = fields.Integer(
        string="Default delivery promise", config_parameter="brim_sale.promise_days", default=3)
    module_brim_sale_commission = fields.Boolean("Commissions")
