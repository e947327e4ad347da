from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    # hit: method-changed:BaseModel.search@17.0
    def search(self, domain, offset=0, limit=None, order=None):
        return super().search(domain, offset=offset, limit=limit, order=order)

    # ok: method-changed
    def search_fetch(self, domain, field_names, offset=0, limit=None, order=None):
        return super().search_fetch(domain, field_names, offset, limit, order)
