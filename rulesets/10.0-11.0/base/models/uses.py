from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:ir.values@11.0
            self.env['ir.values'],
            # hit: model-removed:ir.needaction_mixin@11.0
            self.env['ir.needaction_mixin'],
            # hit: model-renamed:crm.activity@11.0
            self.env['crm.activity'],
            # hit: model-renamed:crm.activity.log@11.0
            self.env['crm.activity.log'],
        ]

class IrRule(models.Model):
    _inherit = 'ir.rule'

    def read_fields(self):
        return [
            # hit: field-removed:ir.rule.domain@11.0
            self.domain,
        ]

class IrUiView(models.Model):
    _inherit = 'ir.ui.view'

    def read_fields(self):
        return [
            # hit: field-removed:ir.ui.view.page@11.0
            self.page,
        ]

class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.fax@11.0
            self.fax,
            # hit: field-removed:res.partner.notify_email@11.0
            self.notify_email,
        ]

    def call_methods(self):
        # hit: method-removed:res.partner._notify_by_email@11.0
        self._notify_by_email()

class ResCompany(models.Model):
    _inherit = 'res.company'

    def read_fields(self):
        return [
            # hit: field-removed:res.company.fax@11.0
            self.fax,
        ]

class ResBank(models.Model):
    _inherit = 'res.bank'

    def read_fields(self):
        return [
            # hit: field-removed:res.bank.fax@11.0
            self.fax,
        ]

class MailThread(models.Model):
    _inherit = 'mail.thread'

    def call_methods(self):
        # hit: method-removed:mail.thread._needaction_domain_get@11.0
        self._needaction_domain_get()
        # hit: method-removed:mail.thread.message_mass_mailing_enabled@11.0
        self.message_mass_mailing_enabled()

class IrUiMenu(models.Model):
    _inherit = 'ir.ui.menu'

    def call_methods(self):
        # hit: method-removed:ir.ui.menu.get_needaction_data@11.0
        self.get_needaction_data()

class MailTemplate(models.Model):
    _inherit = 'mail.template'

    def read_fields(self):
        return [
            # hit: field-removed:mail.template.ref_ir_value@11.0
            self.ref_ir_value,
        ]

class MailMassMailing(models.Model):
    _inherit = 'mail.mass_mailing'

    def read_fields(self):
        return [
            # hit: field-removed:mail.mass_mailing.mailing_model@11.0
            self.mailing_model,
        ]

class MailMassMailingContact(models.Model):
    _inherit = 'mail.mass_mailing.contact'

    def read_fields(self):
        return [
            # hit: field-removed:mail.mass_mailing.contact.list_id@11.0
            self.list_id,
        ]

class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-removed:crm.lead.next_activity_id@11.0
            self.next_activity_id,
            # hit: field-removed:crm.lead.title_action@11.0
            self.title_action,
            # hit: field-removed:crm.lead.date_action@11.0
            self.date_action,
            # hit: field-removed:crm.lead.fax@11.0
            self.fax,
        ]
