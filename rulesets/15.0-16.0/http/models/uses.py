from odoo import models


class IrHttp(models.AbstractModel):
    _inherit = 'ir.http'

    @classmethod
    # hit: method-signature:ir.http._dispatch@16.0
    def _dispatch(cls):
        return None

    # hit: method-removed:ir.http._handle_exception@16.0
    def _handle_exception(self):
        # hit: method-removed:ir.http._handle_exception@16.0
        return super()._handle_exception()
