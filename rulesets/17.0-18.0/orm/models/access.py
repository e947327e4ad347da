from odoo import models


class Access(models.Model):
    _name = "x.access"
    _description = "Access"

    def check(self):
        # hit: method-removed
        if self.user_has_groups("base.group_system"):
            return True
        # ok: method-removed
        return self.env.user.has_group("base.group_user")

    def rights(self):
        # hit: method-renamed
        allowed = self.check_access_rights("read", raise_exception=False)
        # hit: method-renamed
        self.check_access_rule("read")
        # hit: method-renamed
        first = self._filter_access_rules("read")
        # hit: method-renamed
        second = self._filter_access_rules_python("read")
        # ok: method-renamed
        return allowed, first, second, "check_access_rights, check_access_rule"

    def tree(self):
        # hit: method-changed
        one = self._check_recursion()
        # hit: method-changed
        many = self._check_m2m_recursion("child_ids")
        # ok: method-changed
        return one, many, "_check_recursion", "_check_m2m_recursion"


class Guard:
    # ok: method-renamed
    def check_access_rights(self, operation):
        return operation

    # ok: method-removed
    def user_has_groups(self, groups):
        return groups
