from odoo import models


class Users(models.Model):
    _inherit = "res.users"

    # hit: method-signature
    def _check_credentials(self, password, env):
        # ok: method-signature
        return super()._check_credentials(password, env)

    @classmethod
    # hit: method-signature
    def _login(cls, db, login, password, user_agent_env):
        return 1

    @classmethod
    # hit: method-signature
    def authenticate(cls, db, login, password, user_agent_env):
        return 1


class Keys(models.Model):
    _name = "x.keys"
    _description = "Keys"

    # ok: method-signature
    def _check_credentials(self, password, env):
        return password, env

    # ok: method-signature
    def authenticate(self, db, login, password, user_agent_env):
        return 1

    # ok: method-signature
    def _login(self, db, login, password, user_agent_env):
        return 1
