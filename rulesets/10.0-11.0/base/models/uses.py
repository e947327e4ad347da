from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:workflow@11.0
            self.env['workflow'],
            # hit: model-removed:workflow.activity@11.0
            self.env['workflow.activity'],
            # hit: model-removed:workflow.transition@11.0
            self.env['workflow.transition'],
            # hit: model-removed:workflow.instance@11.0
            self.env['workflow.instance'],
            # hit: model-removed:workflow.workitem@11.0
            self.env['workflow.workitem'],
            # hit: model-removed:workflow.triggers@11.0
            self.env['workflow.triggers'],
            # hit: model-removed:ir.values@11.0
            self.env['ir.values'],
            # hit: model-removed:ir.needaction_mixin@11.0
            self.env['ir.needaction_mixin'],
            # hit: model-renamed:ir.actions.report.xml@11.0
            self.env['ir.actions.report.xml'],
            # hit: model-removed:res.font@11.0
            self.env['res.font'],
            # hit: model-renamed:base.config.settings@11.0
            self.env['base.config.settings'],
            # hit: model-renamed:account.config.settings@11.0
            self.env['account.config.settings'],
            # hit: model-renamed:sale.config.settings@11.0
            self.env['sale.config.settings'],
            # hit: model-renamed:stock.config.settings@11.0
            self.env['stock.config.settings'],
            # hit: model-renamed:purchase.config.settings@11.0
            self.env['purchase.config.settings'],
            # hit: model-renamed:project.config.settings@11.0
            self.env['project.config.settings'],
            # hit: model-renamed:mrp.config.settings@11.0
            self.env['mrp.config.settings'],
            # hit: model-renamed:hr.expense.config.settings@11.0
            self.env['hr.expense.config.settings'],
            # hit: model-renamed:hr.payroll.config.settings@11.0
            self.env['hr.payroll.config.settings'],
            # hit: model-renamed:hr.recruitment.config.settings@11.0
            self.env['hr.recruitment.config.settings'],
            # hit: model-renamed:website.config.settings@11.0
            self.env['website.config.settings'],
            # hit: model-renamed:pos.config.settings@11.0
            self.env['pos.config.settings'],
            # hit: model-renamed:event.config.settings@11.0
            self.env['event.config.settings'],
            # hit: model-renamed:mass.mailing.config.settings@11.0
            self.env['mass.mailing.config.settings'],
            # hit: model-renamed:base.action.rule@11.0
            self.env['base.action.rule'],
            # hit: model-removed:base.module.configuration@11.0
            self.env['base.module.configuration'],
            # hit: model-renamed:report@11.0
            self.env['report'],
            # hit: model-removed:report.abstract_report@11.0
            self.env['report.abstract_report'],
            # hit: model-renamed:crm.activity@11.0
            self.env['crm.activity'],
            # hit: model-renamed:crm.activity.log@11.0
            self.env['crm.activity.log'],
        ]

class IrActionsReportXml(models.Model):
    # hit: model-renamed:ir.actions.report.xml@11.0
    _inherit = 'ir.actions.report.xml'

    def read_fields(self):
        return [
            # hit: field-removed:ir.actions.report.xml.report_rml@11.0
            self.report_rml,
            # hit: field-removed:ir.actions.report.xml.report_sxw@11.0
            self.report_sxw,
            # hit: field-removed:ir.actions.report.xml.report_xsl@11.0
            self.report_xsl,
            # hit: field-removed:ir.actions.report.xml.report_xml@11.0
            self.report_xml,
            # hit: field-removed:ir.actions.report.xml.report_sxw_content@11.0
            self.report_sxw_content,
            # hit: field-removed:ir.actions.report.xml.report_rml_content@11.0
            self.report_rml_content,
            # hit: field-removed:ir.actions.report.xml.parser@11.0
            self.parser,
            # hit: field-removed:ir.actions.report.xml.auto@11.0
            self.auto,
            # hit: field-removed:ir.actions.report.xml.header@11.0
            self.header,
            # hit: field-renamed:ir.actions.report.xml.ir_values_id@11.0
            self.ir_values_id,
        ]

    def call_methods(self):
        # hit: method-renamed:ir.actions.report.xml.render_report@11.0
        self.render_report()

class IrCron(models.Model):
    _inherit = 'ir.cron'

    def read_fields(self):
        return [
            # hit: field-removed:ir.cron.model@11.0
            self.model,
            # hit: field-removed:ir.cron.function@11.0
            self.function,
            # hit: field-removed:ir.cron.args@11.0
            self.args,
        ]

    # hit: method-signature:ir.cron._callback@11.0
    def _callback(self, model_name, method_name, args, job_id):
        return None

    # hit: method-signature:ir.cron._handle_callback_exception@11.0
    def _handle_callback_exception(self, model_name, method_name, args, job_id, job_exception):
        return None

class IrConfigParameter(models.Model):
    _inherit = 'ir.config_parameter'

    def read_fields(self):
        return [
            # hit: field-removed:ir.config_parameter.group_ids@11.0
            self.group_ids,
        ]

    # hit: method-signature:ir.config_parameter.set_param@11.0
    def set_param(self, key, value, groups=()):
        return None

class IrActionsServer(models.Model):
    _inherit = 'ir.actions.server'

    def read_fields(self):
        return [
            # hit: field-removed:ir.actions.server.condition@11.0
            self.condition,
            # hit: field-removed:ir.actions.server.wkf_transition_id@11.0
            self.wkf_transition_id,
            # hit: field-removed:ir.actions.server.use_create@11.0
            self.use_create,
            # hit: field-removed:ir.actions.server.use_write@11.0
            self.use_write,
            # hit: field-removed:ir.actions.server.use_relational_model@11.0
            self.use_relational_model,
            # hit: field-removed:ir.actions.server.copyvalue@11.0
            self.copyvalue,
            # hit: field-removed:ir.actions.server.write_expression@11.0
            self.write_expression,
            # hit: field-removed:ir.actions.server.ref_object@11.0
            self.ref_object,
            # hit: field-removed:ir.actions.server.menu_ir_values_id@11.0
            self.menu_ir_values_id,
            # hit: field-removed:ir.actions.server.subject@11.0
            self.subject,
            # hit: field-removed:ir.actions.server.email_to@11.0
            self.email_to,
            # hit: field-removed:ir.actions.server.body_html@11.0
            self.body_html,
            # hit: field-removed:ir.actions.server.partner_to@11.0
            self.partner_to,
        ]

    def call_methods(self):
        # hit: method-removed:ir.actions.server._build_expression@11.0
        self._build_expression()
        # hit: method-removed:ir.actions.server._check_expression@11.0
        self._check_expression()

class IrRule(models.Model):
    _inherit = 'ir.rule'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.rule.domain@11.0
            self.domain,
        ]

class IrActionsTodo(models.Model):
    _inherit = 'ir.actions.todo'

    def read_fields(self):
        return [
            # hit: field-removed:ir.actions.todo.type@11.0
            self.type,
            # hit: field-removed:ir.actions.todo.groups_id@11.0
            self.groups_id,
            # hit: field-removed:ir.actions.todo.note@11.0
            self.note,
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
            # hit: field-renamed:res.partner.notify_email@11.0
            self.notify_email,
        ]

    def call_methods(self):
        # hit: method-renamed:res.partner._notify_by_email@11.0
        self._notify_by_email()

class ResCompany(models.Model):
    _inherit = 'res.company'

    def read_fields(self):
        return [
            # hit: field-removed:res.company.fax@11.0
            self.fax,
            # hit: field-renamed:res.company.rml_header1@11.0
            self.rml_header1,
            # hit: field-renamed:res.company.rml_footer@11.0
            self.rml_footer,
            # hit: field-removed:res.company.rml_header@11.0
            self.rml_header,
            # hit: field-removed:res.company.rml_header2@11.0
            self.rml_header2,
            # hit: field-removed:res.company.rml_header3@11.0
            self.rml_header3,
            # hit: field-removed:res.company.rml_paper_format@11.0
            self.rml_paper_format,
            # hit: field-removed:res.company.rml_footer_readonly@11.0
            self.rml_footer_readonly,
            # hit: field-removed:res.company.custom_footer@11.0
            self.custom_footer,
            # hit: field-removed:res.company.font@11.0
            self.font,
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
            # hit: field-renamed:mail.mass_mailing.mailing_model@11.0
            self.mailing_model,
        ]

class MailMassMailingContact(models.Model):
    _inherit = 'mail.mass_mailing.contact'

    def read_fields(self):
        return [
            # hit: field-renamed:mail.mass_mailing.contact.list_id@11.0
            self.list_id,
        ]

class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead.next_activity_id@11.0
            self.next_activity_id,
            # hit: field-renamed:crm.lead.title_action@11.0
            self.title_action,
            # hit: field-renamed:crm.lead.date_action@11.0
            self.date_action,
            # hit: field-removed:crm.lead.fax@11.0
            self.fax,
        ]

class BaseActionRule(models.Model):
    # hit: model-renamed:base.action.rule@11.0
    _inherit = 'base.action.rule'

    def read_fields(self):
        return [
            # hit: field-renamed:base.action.rule.kind@11.0
            self.kind,
            # hit: field-renamed:base.action.rule.server_action_ids@11.0
            self.server_action_ids,
            # hit: field-renamed:base.action.rule.filter_id@11.0
            self.filter_id,
            # hit: field-renamed:base.action.rule.filter_pre_id@11.0
            self.filter_pre_id,
            # hit: field-removed:base.action.rule.act_user_id@11.0
            self.act_user_id,
            # hit: field-removed:base.action.rule.act_followers@11.0
            self.act_followers,
        ]
