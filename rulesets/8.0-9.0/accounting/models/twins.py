from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about account.fiscalyear',
            # ok: model-removed
            'a text about account.period',
            # ok: model-removed
            'a text about account.fiscalyear.close',
            # ok: model-removed
            'a text about account.period.close',
            # ok: model-renamed
            'a text about account.sequence.fiscalyear',
            # ok: model-removed
            'a text about account.installer',
            # ok: model-removed
            'a text about account.automatic.reconcile',
            # ok: model-removed
            'a text about account.chart',
            # ok: model-removed
            'a text about account.vat.declaration',
            # ok: model-removed
            'a text about account.state.open',
            # ok: model-removed
            'a text about account.use.model',
            # ok: model-removed
            'a text about account.entries.report',
            # ok: model-removed
            'a text about account.treasury.report',
            # ok: model-removed
            'a text about account.partner.ledger',
            # ok: model-removed
            'a text about account.general.journal',
            # ok: model-removed
            'a text about account.central.journal',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    period_id = fields.Char()
    user_type = fields.Char()
    type = fields.Char()
    parent_id = fields.Char()
    child_id = fields.Char()
    child_parent_ids = fields.Char()
    child_consol_ids = fields.Char()
    level = fields.Char()
    parent_left = fields.Char()
    parent_right = fields.Char()
    balance = fields.Char()
    debit = fields.Char()
    credit = fields.Char()
    currency_mode = fields.Char()
    active = fields.Char()
    shortcut = fields.Char()
    code = fields.Char()
    report_type = fields.Char()
    close_method = fields.Char()
    account_root_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.period_id,
            # ok: field-renamed
            self.user_type,
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.parent_id,
            # ok: field-removed
            self.child_id,
            # ok: field-removed
            self.child_parent_ids,
            # ok: field-removed
            self.child_consol_ids,
            # ok: field-removed
            self.level,
            # ok: field-removed
            self.parent_left,
            # ok: field-removed
            self.parent_right,
            # ok: field-removed
            self.balance,
            # ok: field-removed
            self.debit,
            # ok: field-removed
            self.credit,
            # ok: field-removed
            self.currency_mode,
            # ok: field-removed
            self.active,
            # ok: field-removed
            self.shortcut,
            # ok: field-removed
            self.code,
            # ok: field-removed
            self.report_type,
            # ok: field-removed
            self.close_method,
            # ok: field-removed
            self.account_root_id,
        ]
