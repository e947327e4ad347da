import re

from odoo import fields, models


class Reads(models.Model):
    _name = "x.reads"
    _description = "Reads"

    name = fields.Char()

    def count(self, domain):
        # hit: method-signature
        total = self.search(domain, count=True)
        # ok: method-signature
        rows = self.search(domain, limit=1)
        # ok: method-signature
        found = re.search("count", "count=True")
        # ok: method-signature
        return total, rows, found, self.search_count(domain)

    def groups(self, domain):
        # hit: method-signature
        rows = self._read_group(domain, ["amount"], ["partner_id"])
        # hit: method-signature
        more = self._read_group(domain, ["amount:sum"], ["date:month"])
        # ok: method-signature
        new = self._read_group(domain, ["partner_id"], ["amount:sum", "__count"])
        # ok: method-signature
        groups = self._read_group(domain, ["partner_id"])
        # ok: method-signature
        old = self.read_group(domain, ["amount"], ["partner_id"])
        # hit: method-removed
        raw = self._read_group_raw(domain, ["amount"], ["partner_id"])
        # ok: method-removed
        return rows, more, new, groups, old, raw, "_read_group_raw"

    def write_all(self):
        # hit: method-removed
        self.flush()
        # ok: method-removed
        self.env.flush_all()
        # hit: method-removed
        self.invalidate_cache()
        # ok: method-removed
        self.invalidate_model()
        # hit: method-removed
        self.refresh()
        # ok: method-removed
        self.invalidate_recordset()
        # hit: method-removed
        self.recompute()
        # hit: method-changed
        self.clear_caches()
        # ok: method-changed
        self.env.registry.clear_cache()

    def ids_of(self):
        # hit: method-renamed
        first = self.get_xml_id()
        # ok: method-renamed
        second = self.get_external_id()
        # hit: method-removed
        names = self.fields_get_keys()
        # ok: method-removed
        return first, second, names, list(self._fields)

    def patch(self, method):
        # hit: method-removed
        self._patch_method("write", method)
        # ok: method-removed
        setattr(self, "_patch_method", method)

    # ok: method-removed
    def _patch_method(self, model, method_name, check):
        return model, method_name, check


class Partner(models.Model):
    _inherit = "res.partner"

    # hit: method-signature
    def _search(self, args, offset=0, limit=None, order=None, count=False, access_rights_uid=None):
        # hit: method-signature
        return super()._search(args, offset, limit, order, count=count)

    # hit: method-changed, method-signature
    def search(self, args, offset=0, limit=None, order=None, count=False):
        # ok: method-signature
        return super().search(args, offset, limit, order)

    # hit: method-signature
    def _name_search(self, name="", args=None, operator="ilike", limit=100, name_get_uid=None):
        return []


class Country(models.Model):
    _inherit = "res.country"

    # ok: method-signature
    def _search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None):
        # ok: method-signature
        return super()._search(domain, offset=offset, limit=limit, order=order)

    # ok: method-signature
    def _name_search(self, name, domain=None, operator="ilike", limit=None, order=None):
        return []


class Buffer:
    # ok: method-removed
    def flush(self):
        # ok: method-removed
        return self

    # ok: method-removed
    def recompute(self):
        return self
