from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def rights(self):
        # hit: model-renamed:ir.model.access@20.0
        model = self.env["ir.model.access"]
        # ok: model-renamed
        return model, self.env["ir.model"]

    def ask_check_access_rights(self):
        # hit: method-renamed:BaseModel.check_access_rights@20.0
        return self.check_access_rights("read")

    def say_check_access_rights(self):
        # ok: method-renamed
        return "check_access_rights"

    def ask_check_access_rule(self):
        # hit: method-renamed:BaseModel.check_access_rule@20.0
        return self.check_access_rule("read")

    def say_check_access_rule(self):
        # ok: method-renamed
        return "check_access_rule"

    def ask_filter_access_rules(self):
        # hit: method-renamed:BaseModel._filter_access_rules@20.0
        return self._filter_access_rules("read")

    def say_filter_access_rules(self):
        # ok: method-renamed
        return "_filter_access_rules"

    def ask_filter_access_rules_python(self):
        # hit: method-renamed:BaseModel._filter_access_rules_python@20.0
        return self._filter_access_rules_python("read")

    def say_filter_access_rules_python(self):
        # ok: method-renamed
        return "_filter_access_rules_python"

    def ask_has_field_access(self):
        # hit: method-renamed:BaseModel._has_field_access@20.0
        return self._has_field_access("read")

    def say_has_field_access(self):
        # ok: method-renamed
        return "_has_field_access"

    def ask_check_field_access(self):
        # hit: method-renamed:BaseModel._check_field_access@20.0
        return self._check_field_access("read")

    def say_check_field_access(self):
        # ok: method-renamed
        return "_check_field_access"


class IrModelAccess(models.Model):
    # hit: model-renamed:ir.model.access@20.0
    _inherit = "ir.model.access"

    def perm_read_of(self):
        # hit: field-removed:ir.model.access.perm_read@20.0
        return self.perm_read

    def plain_perm_read(self):
        # ok: field-removed
        return self.name

    def perm_write_of(self):
        # hit: field-removed:ir.model.access.perm_write@20.0
        return self.perm_write

    def plain_perm_write(self):
        # ok: field-removed
        return self.name

    def perm_create_of(self):
        # hit: field-removed:ir.model.access.perm_create@20.0
        return self.perm_create

    def plain_perm_create(self):
        # ok: field-removed
        return self.name

    def perm_unlink_of(self):
        # hit: field-removed:ir.model.access.perm_unlink@20.0
        return self.perm_unlink

    def plain_perm_unlink(self):
        # ok: field-removed
        return self.name


class IrRule(models.Model):
    # hit: model-renamed:ir.rule@20.0
    _inherit = "ir.rule"

    def perm_read_of(self):
        # hit: field-removed:ir.rule.perm_read@20.0
        return self.perm_read

    def plain_perm_read(self):
        # ok: field-removed
        return self.name

    def perm_write_of(self):
        # hit: field-removed:ir.rule.perm_write@20.0
        return self.perm_write

    def plain_perm_write(self):
        # ok: field-removed
        return self.name

    def perm_create_of(self):
        # hit: field-removed:ir.rule.perm_create@20.0
        return self.perm_create

    def plain_perm_create(self):
        # ok: field-removed
        return self.name

    def perm_unlink_of(self):
        # hit: field-removed:ir.rule.perm_unlink@20.0
        return self.perm_unlink

    def plain_perm_unlink(self):
        # ok: field-removed
        return self.name

    def domain_of(self):
        # hit: field-renamed:ir.rule.domain_force@20.0
        return self.domain_force

    def label_of(self):
        # ok: field-renamed
        return self.name

    def groups_of(self):
        # hit: field-renamed:ir.rule.groups@20.0
        return self.groups

    def model_of(self):
        # ok: field-renamed
        return self.model_id


class ResGroups(models.Model):
    _inherit = "res.groups"

    def model_access_of(self):
        # hit: field-renamed:res.groups.model_access@20.0
        return self.model_access

    def name_model_access(self):
        # ok: field-renamed
        return self.full_name

    def rule_groups_of(self):
        # hit: field-renamed:res.groups.rule_groups@20.0
        return self.rule_groups

    def name_rule_groups(self):
        # ok: field-renamed
        return self.full_name
