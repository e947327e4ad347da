from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about crm.case.section',
            # ok: model-renamed
            'a text about crm.case.stage',
            # ok: model-renamed
            'a text about crm.case.categ',
            # ok: model-renamed
            'a text about crm.tracking.campaign',
            # ok: model-renamed
            'a text about crm.tracking.medium',
            # ok: model-renamed
            'a text about crm.tracking.source',
            # ok: model-renamed
            'a text about crm.tracking.mixin',
            # ok: model-removed
            'a text about crm.phonecall',
            # ok: model-removed
            'a text about crm.phonecall.report',
            # ok: model-removed
            'a text about crm.phonecall2meeting',
            # ok: model-removed
            'a text about crm.phonecall2phonecall',
            # ok: model-removed
            'a text about crm.payment.mode',
            # ok: model-removed
            'a text about crm.segmentation',
            # ok: model-removed
            'a text about crm.make.sale',
            # ok: model-removed
            'a text about crm.helpdesk',
            # ok: model-renamed
            'a text about project.category',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    section_id = fields.Char()
    categ_ids = fields.Char()
    section_ids = fields.Char()
    case_default = fields.Char()
    parent_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.section_id,
            # ok: field-renamed
            self.categ_ids,
            # ok: field-renamed
            self.section_ids,
            # ok: field-removed
            self.case_default,
            # ok: field-removed
            self.parent_id,
        ]

    # ok: method-renamed
    def case_mark_won(self):
        return None

    # ok: method-renamed
    def case_mark_lost(self):
        return None

    # ok: method-removed
    def schedule_phonecall(self):
        return None

    # ok: method-removed
    def case_escalate(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.case_mark_won()
        # ok: method-renamed
        self.case_mark_lost()
        # ok: method-removed
        self.schedule_phonecall()
        # ok: method-removed
        self.case_escalate()
