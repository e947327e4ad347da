from odoo import fields, models


class User(models.Model):
    _name = "x.user"
    _description = "User"

    name = fields.Char()
    # ok: field-renamed
    groups_id = fields.Many2one("res.groups")
    # ok: field-removed
    category_id = fields.Many2one("ir.module.category")

    def read_all(self):
        # hit: xmlid-removed
        template = self.env.ref("base.default_user")
        # hit: field-renamed
        groups = self.env.user.groups_id
        # ok: xmlid-removed
        return template, groups, self.groups_id, self.env.ref("base.user_root")


class Users(models.Model):
    _inherit = "res.users"

    def read_all(self):
        # hit: field-renamed
        groups = self.groups_id
        # ok: field-renamed
        return groups, self.name, "groups_id"


class Groups(models.Model):
    _inherit = "res.groups"

    def read_all(self):
        # hit: field-renamed
        users = self.users
        # hit: field-removed
        category = self.category_id
        # ok: field-removed
        return users, category, self.name, "users", "category_id"
