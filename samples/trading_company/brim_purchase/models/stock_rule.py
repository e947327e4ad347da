# -*- coding: utf-8 -*-
from odoo import models


class StockRule(models.Model):
    _inherit = 'stock.rule'

    def _prepare_purchase_order(self, company_id, origins, values):
        vals = super()._prepare_purchase_order(company_id, origins, values)
        vals['call_off'] = any(v.get('supplier') and v['supplier'].contract_ref for v in values)
        return vals

    def _make_po_get_domain(self, company_id, values, partner):
        domain = super()._make_po_get_domain(company_id, values, partner)
        return domain + (('approval_state', 'in', ('none', 'refused')),)
