# hit: python-moved:openerp.api@10.0
from openerp import api
from odoo import models


class RuleDecorators(models.Model):
    _name = 'rule.decorators'
    _description = 'Decorators'

    # hit: python-changed:openerp.api.cr@10.0
    @api.cr
    def old_cr(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr(self):
        return None

    # hit: python-changed:openerp.api.cr_context@10.0
    @api.cr_context
    def old_cr_context(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr_context(self):
        return None

    # hit: python-changed:openerp.api.cr_uid@10.0
    @api.cr_uid
    def old_cr_uid(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr_uid(self):
        return None

    # hit: python-changed:openerp.api.cr_uid_context@10.0
    @api.cr_uid_context
    def old_cr_uid_context(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr_uid_context(self):
        return None

    # hit: python-changed:openerp.api.cr_uid_id@10.0
    @api.cr_uid_id
    def old_cr_uid_id(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr_uid_id(self):
        return None

    # hit: python-changed:openerp.api.cr_uid_id_context@10.0
    @api.cr_uid_id_context
    def old_cr_uid_id_context(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr_uid_id_context(self):
        return None

    # hit: python-changed:openerp.api.cr_uid_ids@10.0
    @api.cr_uid_ids
    def old_cr_uid_ids(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr_uid_ids(self):
        return None

    # hit: python-changed:openerp.api.cr_uid_ids_context@10.0
    @api.cr_uid_ids_context
    def old_cr_uid_ids_context(self, cr):
        return None

    # ok: python-changed
    @api.model
    def new_cr_uid_ids_context(self):
        return None

    # hit: python-changed:openerp.api.v7@10.0
    @api.v7
    def old_v7(self, cr):
        return None

    # ok: python-changed
    @api.multi
    def new_v7(self):
        return None
