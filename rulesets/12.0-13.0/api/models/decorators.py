from odoo import api, models


class RuleDecorators(models.Model):
    _name = 'rule.decorators'
    _description = 'Decorators'

    # hit: python-removed:odoo.api.multi@13.0
    @api.multi
    def method_multi(self):
        return None

    # hit: python-removed:odoo.api.one@13.0
    @api.one
    def method_one(self):
        return None

    # hit: python-removed:odoo.api.model_cr@13.0
    @api.model_cr
    def method_model_cr(self):
        return None

    # hit: python-removed:odoo.api.model_cr_context@13.0
    @api.model_cr_context
    def method_model_cr_context(self):
        return None

    # hit: python-removed:odoo.api.cr@13.0
    @api.cr
    def method_cr(self):
        return None

    # hit: python-removed:odoo.api.cr_context@13.0
    @api.cr_context
    def method_cr_context(self):
        return None

    # hit: python-removed:odoo.api.cr_uid@13.0
    @api.cr_uid
    def method_cr_uid(self):
        return None

    # hit: python-removed:odoo.api.cr_uid_context@13.0
    @api.cr_uid_context
    def method_cr_uid_context(self):
        return None

    # hit: python-removed:odoo.api.cr_uid_id@13.0
    @api.cr_uid_id
    def method_cr_uid_id(self):
        return None

    # hit: python-removed:odoo.api.cr_uid_id_context@13.0
    @api.cr_uid_id_context
    def method_cr_uid_id_context(self):
        return None

    # hit: python-removed:odoo.api.cr_uid_ids@13.0
    @api.cr_uid_ids
    def method_cr_uid_ids(self):
        return None

    # hit: python-removed:odoo.api.cr_uid_ids_context@13.0
    @api.cr_uid_ids_context
    def method_cr_uid_ids_context(self):
        return None

    # hit: python-removed:odoo.api.cr_uid_records@13.0
    @api.cr_uid_records
    def method_cr_uid_records(self):
        return None

    # hit: python-removed:odoo.api.cr_uid_records_context@13.0
    @api.cr_uid_records_context
    def method_cr_uid_records_context(self):
        return None

    # hit: python-removed:odoo.api.v7@13.0
    @api.v7
    def method_v7(self):
        return None

    # hit: python-removed:odoo.api.v8@13.0
    @api.v8
    def method_v8(self):
        return None

    # hit: python-removed:odoo.api.noguess@13.0
    @api.noguess
    def method_noguess(self):
        return None

    # hit: python-removed:odoo.api.guess@13.0
    @api.guess
    def method_guess(self):
        return None

    # ok: python-removed
    @api.model
    def method_model(self):
        return None

    # ok: python-removed
    @api.returns('self')
    def method_returns(self):
        return self

    # ok: python-removed
    def multi(self):
        # ok: python-removed
        return self.one
