from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:crm.case.section@9.0
            self.env['crm.case.section'],
            # hit: model-renamed:crm.case.stage@9.0
            self.env['crm.case.stage'],
            # hit: model-renamed:crm.case.categ@9.0
            self.env['crm.case.categ'],
            # hit: model-renamed:crm.tracking.campaign@9.0
            self.env['crm.tracking.campaign'],
            # hit: model-renamed:crm.tracking.medium@9.0
            self.env['crm.tracking.medium'],
            # hit: model-renamed:crm.tracking.source@9.0
            self.env['crm.tracking.source'],
            # hit: model-renamed:crm.tracking.mixin@9.0
            self.env['crm.tracking.mixin'],
            # hit: model-removed:crm.phonecall@9.0
            self.env['crm.phonecall'],
            # hit: model-removed:crm.phonecall.report@9.0
            self.env['crm.phonecall.report'],
            # hit: model-removed:crm.phonecall2meeting@9.0
            self.env['crm.phonecall2meeting'],
            # hit: model-removed:crm.phonecall2phonecall@9.0
            self.env['crm.phonecall2phonecall'],
            # hit: model-removed:crm.payment.mode@9.0
            self.env['crm.payment.mode'],
            # hit: model-removed:crm.segmentation@9.0
            self.env['crm.segmentation'],
            # hit: model-removed:crm.make.sale@9.0
            self.env['crm.make.sale'],
            # hit: model-removed:crm.helpdesk@9.0
            self.env['crm.helpdesk'],
            # hit: model-renamed:project.category@9.0
            self.env['project.category'],
        ]

class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead.section_id@9.0
            self.section_id,
            # hit: field-renamed:crm.lead.categ_ids@9.0
            self.categ_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:crm.lead.case_mark_won@9.0
        self.case_mark_won()
        # hit: method-renamed:crm.lead.case_mark_lost@9.0
        self.case_mark_lost()
        # hit: method-removed:crm.lead.schedule_phonecall@9.0
        self.schedule_phonecall()
        # hit: method-removed:crm.lead.case_escalate@9.0
        self.case_escalate()

class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.section_id@9.0
            self.section_id,
            # hit: field-renamed:sale.order.categ_ids@9.0
            self.categ_ids,
        ]

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.section_id@9.0
            self.section_id,
        ]

class CrmClaim(models.Model):
    _inherit = 'crm.claim'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.claim.section_id@9.0
            self.section_id,
        ]

class ProjectIssue(models.Model):
    _inherit = 'project.issue'

    def read_fields(self):
        return [
            # hit: field-renamed:project.issue.section_id@9.0
            self.section_id,
            # hit: field-renamed:project.issue.categ_ids@9.0
            self.categ_ids,
        ]

class CrmLead2opportunityPartner(models.Model):
    _inherit = 'crm.lead2opportunity.partner'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead2opportunity.partner.section_id@9.0
            self.section_id,
        ]

class CrmMergeOpportunity(models.Model):
    _inherit = 'crm.merge.opportunity'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.merge.opportunity.section_id@9.0
            self.section_id,
        ]

class ProjectTask(models.Model):
    _inherit = 'project.task'

    def read_fields(self):
        return [
            # hit: field-renamed:project.task.categ_ids@9.0
            self.categ_ids,
        ]

class CrmCaseStage(models.Model):
    # hit: model-renamed:crm.case.stage@9.0
    _inherit = 'crm.case.stage'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.case.stage.section_ids@9.0
            self.section_ids,
            # hit: field-removed:crm.case.stage.case_default@9.0
            self.case_default,
        ]

class CrmCaseSection(models.Model):
    # hit: model-renamed:crm.case.section@9.0
    _inherit = 'crm.case.section'

    def read_fields(self):
        return [
            # hit: field-removed:crm.case.section.parent_id@9.0
            self.parent_id,
        ]
