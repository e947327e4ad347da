from odoo import models


class Partner(models.Model):
    _inherit = "res.partner"

    # hit: method-signature
    def _search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None):
        # hit: method-signature
        return super()._search(domain, offset, limit, order, access_rights_uid)


class Bank(models.Model):
    _inherit = "res.bank"

    # ok: method-signature
    def _search(self, domain, offset=0, limit=None, order=None):
        # hit: method-changed
        self._flush_search(domain)
        # ok: method-signature
        return super()._search(domain, offset, limit, order)

    def sql(self, query):
        # hit: method-removed
        order = self._generate_order_by("name", query)
        # hit: method-removed
        column = self._inherits_join_calc("x", "name", query)
        # ok: method-removed
        return order, column, "_generate_order_by", "_inherits_join_calc"

    def _search_state(self, operator, value):
        # hit: domain-operator-removed
        found = [("id", "inselect", ("SELECT id FROM res_bank", []))]
        # hit: domain-operator-removed
        others = [("id", "not inselect", ("SELECT id FROM res_bank", []))]
        # ok: domain-operator-removed
        return found, others, [("name", "in", ["inselect"])]

    def note(self):
        # ok: method-changed
        return "_flush_search"
