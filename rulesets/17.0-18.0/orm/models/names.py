from odoo import fields, models


class Names(models.Model):
    _name = "x.names"
    _description = "Names"

    name = fields.Char()
    # hit: argument-renamed
    amount = fields.Float(group_operator="avg")
    # ok: argument-renamed
    kind = fields.Char(help="group_operator")
    # hit: argument-removed
    plain = fields.Char(unaccent=False)
    # ok: argument-removed
    accent = fields.Char(string="unaccent")
    stage_id = fields.Many2one("x.names", group_expand="_expand")
    other_id = fields.Many2one("x.names", group_expand="_expand_other")
    # hit: class-attribute-removed
    _populate_sizes = {"small": 10}
    # hit: class-attribute-removed
    _populate_dependencies = ["res.partner"]
    # ok: class-attribute-removed
    _order = "name"

    # hit: argument-signature
    def _expand(self, records, domain, order):
        return records.search([], order=order)

    # ok: argument-signature
    def _expand_other(self, records, domain):
        return records

    # hit: method-removed
    def name_get(self):
        # hit: method-removed
        return super().name_get()

    # hit: method-removed
    def _name_search(self, name, domain=None, operator="ilike", limit=None, order=None):
        # hit: method-removed
        return super()._name_search(name, domain, operator, limit, order)

    # ok: method-removed
    def _search_display_name(self, operator, value):
        return [("name", operator, value)]

    # hit: method-removed
    def _populate_factories(self):
        return []

    # ok: method-removed
    def _compute_display_name(self):
        for rec in self:
            rec.display_name = "name_get"

    def label(self):
        # hit: method-removed
        pairs = self.name_get()
        # hit: method-removed
        found = self._name_search("a")
        # ok: method-removed
        return pairs, found, self.display_name, "_name_search"


class Copies(models.Model):
    _inherit = "res.partner"

    # hit: method-changed
    def copy(self, default=None):
        # ok: method-changed
        return super().copy(default)

    # hit: method-changed
    def copy_data(self, default=None):
        # ok: method-changed
        return super().copy_data(default)

    def twice(self):
        # hit: method-removed
        many = self.copy_multi()
        # ok: method-removed
        return many, self.copy(), "copy_multi"


class Groups(models.Model):
    _inherit = "res.country"

    # hit: method-signature
    def _read_group_expand_full(self, groups, domain, order):
        return groups


class OtherGroups(models.Model):
    _inherit = "res.city"

    # ok: method-signature
    def _read_group_expand_full(self, groups, domain):
        return groups


class Ported(models.Model):
    _inherit = "res.country.state"

    # ok: method-changed
    def copy_data(self, default=None):
        return [dict(vals, code="x") for rec, vals in zip(self, super().copy_data(default))]

    # ok: method-changed
    def copy(self, default=None):
        for old, new in zip(self, super().copy(default)):
            new.code = old.code
        return self


class OwnMethod(models.Model):
    _name = "x.own.method"
    _description = "Own method"

    # hit: method-removed
    def user_has_groups(self, groups):
        return bool(groups)

    def allowed(self):
        # hit: method-removed
        return self.user_has_groups("base.group_user")
