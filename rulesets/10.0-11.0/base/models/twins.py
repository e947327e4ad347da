from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about ir.values',
            # ok: model-removed
            'a text about ir.needaction_mixin',
            # ok: model-renamed
            'a text about crm.activity',
            # ok: model-renamed
            'a text about crm.activity.log',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    domain = fields.Char()
    page = fields.Char()
    fax = fields.Char()
    notify_email = fields.Char()
    ref_ir_value = fields.Char()
    mailing_model = fields.Char()
    list_id = fields.Char()
    next_activity_id = fields.Char()
    title_action = fields.Char()
    date_action = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.domain,
            # ok: field-removed
            self.page,
            # ok: field-removed
            self.fax,
            # ok: field-removed
            self.notify_email,
            # ok: field-removed
            self.ref_ir_value,
            # ok: field-removed
            self.mailing_model,
            # ok: field-removed
            self.list_id,
            # ok: field-removed
            self.next_activity_id,
            # ok: field-removed
            self.title_action,
            # ok: field-removed
            self.date_action,
        ]

    # ok: method-removed
    def _needaction_domain_get(self):
        return None

    # ok: method-removed
    def get_needaction_data(self):
        return None

    # ok: method-removed
    def message_mass_mailing_enabled(self):
        return None

    # ok: method-removed
    def _notify_by_email(self):
        return None

    def call_own(self):
        # ok: method-removed
        self._needaction_domain_get()
        # ok: method-removed
        self.get_needaction_data()
        # ok: method-removed
        self.message_mass_mailing_enabled()
        # ok: method-removed
        self._notify_by_email()
