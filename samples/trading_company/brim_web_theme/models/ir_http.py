from odoo import models
from odoo.http import request


class IrHttp(models.AbstractModel):
    _inherit = 'ir.http'

    def session_info(self):
        info = super().session_info()
        info['brim_approver'] = self.env.user.has_group('brim_base.group_approver')
        info['brim_host'] = request.httprequest.host if request else False
        return info

    def webclient_rendering_context(self):
        context = super().webclient_rendering_context()
        context['brim_title'] = self.env.company.name
        return context
