from odoo import api, fields, models


class IrCronPorted(models.Model):
    _inherit = 'ir.cron'

    # ok: method-signature
    def _callback(self, cron_name, server_action_id, job_id):
        return None

    # ok: method-signature
    def _handle_callback_exception(self, cron_name, server_action_id, job_id, job_exception):
        return None

class IrConfigParameterPorted(models.Model):
    _inherit = 'ir.config_parameter'

    # ok: method-signature
    def set_param(self, key, value):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about workflow',
            # ok: model-removed
            'a text about workflow.activity',
            # ok: model-removed
            'a text about workflow.transition',
            # ok: model-removed
            'a text about workflow.instance',
            # ok: model-removed
            'a text about workflow.workitem',
            # ok: model-removed
            'a text about workflow.triggers',
            # ok: model-removed
            'a text about ir.values',
            # ok: model-removed
            'a text about ir.needaction_mixin',
            # ok: model-renamed
            'a text about ir.actions.report.xml',
            # ok: model-removed
            'a text about res.font',
            # ok: model-renamed
            'a text about base.config.settings',
            # ok: model-renamed
            'a text about account.config.settings',
            # ok: model-renamed
            'a text about sale.config.settings',
            # ok: model-renamed
            'a text about stock.config.settings',
            # ok: model-renamed
            'a text about purchase.config.settings',
            # ok: model-renamed
            'a text about project.config.settings',
            # ok: model-renamed
            'a text about mrp.config.settings',
            # ok: model-renamed
            'a text about hr.expense.config.settings',
            # ok: model-renamed
            'a text about hr.payroll.config.settings',
            # ok: model-renamed
            'a text about hr.recruitment.config.settings',
            # ok: model-renamed
            'a text about website.config.settings',
            # ok: model-renamed
            'a text about pos.config.settings',
            # ok: model-renamed
            'a text about event.config.settings',
            # ok: model-renamed
            'a text about mass.mailing.config.settings',
            # ok: model-renamed
            'a text about base.action.rule',
            # ok: model-removed
            'a text about base.module.configuration',
            # ok: model-renamed
            'a text about report',
            # ok: model-removed
            'a text about report.abstract_report',
            # ok: model-renamed
            'a text about crm.activity',
            # ok: model-renamed
            'a text about crm.activity.log',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    report_rml = fields.Char()
    report_sxw = fields.Char()
    report_xsl = fields.Char()
    report_xml = fields.Char()
    report_sxw_content = fields.Char()
    report_rml_content = fields.Char()
    parser = fields.Char()
    auto = fields.Char()
    header = fields.Char()
    ir_values_id = fields.Char()
    model = fields.Char()
    function = fields.Char()
    args = fields.Char()
    group_ids = fields.Char()
    condition = fields.Char()
    wkf_transition_id = fields.Char()
    use_create = fields.Char()
    use_write = fields.Char()
    use_relational_model = fields.Char()
    copyvalue = fields.Char()
    write_expression = fields.Char()
    ref_object = fields.Char()
    menu_ir_values_id = fields.Char()
    subject = fields.Char()
    email_to = fields.Char()
    body_html = fields.Char()
    partner_to = fields.Char()
    domain = fields.Char()
    type = fields.Char()
    groups_id = fields.Char()
    note = fields.Char()
    page = fields.Char()
    fax = fields.Char()
    notify_email = fields.Char()
    rml_header1 = fields.Char()
    rml_footer = fields.Char()
    rml_header = fields.Char()
    rml_header2 = fields.Char()
    rml_header3 = fields.Char()
    rml_paper_format = fields.Char()
    rml_footer_readonly = fields.Char()
    custom_footer = fields.Char()
    font = fields.Char()
    ref_ir_value = fields.Char()
    mailing_model = fields.Char()
    list_id = fields.Char()
    next_activity_id = fields.Char()
    title_action = fields.Char()
    date_action = fields.Char()
    kind = fields.Char()
    server_action_ids = fields.Char()
    filter_id = fields.Char()
    filter_pre_id = fields.Char()
    act_user_id = fields.Char()
    act_followers = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.report_rml,
            # ok: field-removed
            self.report_sxw,
            # ok: field-removed
            self.report_xsl,
            # ok: field-removed
            self.report_xml,
            # ok: field-removed
            self.report_sxw_content,
            # ok: field-removed
            self.report_rml_content,
            # ok: field-removed
            self.parser,
            # ok: field-removed
            self.auto,
            # ok: field-removed
            self.header,
            # ok: field-renamed
            self.ir_values_id,
            # ok: field-removed
            self.model,
            # ok: field-removed
            self.function,
            # ok: field-removed
            self.args,
            # ok: field-removed
            self.group_ids,
            # ok: field-removed
            self.condition,
            # ok: field-removed
            self.wkf_transition_id,
            # ok: field-removed
            self.use_create,
            # ok: field-removed
            self.use_write,
            # ok: field-removed
            self.use_relational_model,
            # ok: field-removed
            self.copyvalue,
            # ok: field-removed
            self.write_expression,
            # ok: field-removed
            self.ref_object,
            # ok: field-removed
            self.menu_ir_values_id,
            # ok: field-removed
            self.subject,
            # ok: field-removed
            self.email_to,
            # ok: field-removed
            self.body_html,
            # ok: field-removed
            self.partner_to,
            # ok: field-renamed
            self.domain,
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.groups_id,
            # ok: field-removed
            self.note,
            # ok: field-removed
            self.page,
            # ok: field-removed
            self.fax,
            # ok: field-renamed
            self.notify_email,
            # ok: field-renamed
            self.rml_header1,
            # ok: field-renamed
            self.rml_footer,
            # ok: field-removed
            self.rml_header,
            # ok: field-removed
            self.rml_header2,
            # ok: field-removed
            self.rml_header3,
            # ok: field-removed
            self.rml_paper_format,
            # ok: field-removed
            self.rml_footer_readonly,
            # ok: field-removed
            self.custom_footer,
            # ok: field-removed
            self.font,
            # ok: field-removed
            self.ref_ir_value,
            # ok: field-renamed
            self.mailing_model,
            # ok: field-renamed
            self.list_id,
            # ok: field-renamed
            self.next_activity_id,
            # ok: field-renamed
            self.title_action,
            # ok: field-renamed
            self.date_action,
            # ok: field-renamed
            self.kind,
            # ok: field-renamed
            self.server_action_ids,
            # ok: field-renamed
            self.filter_id,
            # ok: field-renamed
            self.filter_pre_id,
            # ok: field-removed
            self.act_user_id,
            # ok: field-removed
            self.act_followers,
        ]

    # ok: method-removed
    def _build_expression(self):
        return None

    # ok: method-removed
    def _check_expression(self):
        return None

    # ok: method-removed
    def _needaction_domain_get(self):
        return None

    # ok: method-removed
    def get_needaction_data(self):
        return None

    # ok: method-removed
    def message_mass_mailing_enabled(self):
        return None

    # ok: method-renamed
    def _notify_by_email(self):
        return None

    # ok: method-renamed
    def render_report(self):
        return None

    def call_own(self):
        # ok: method-removed
        self._build_expression()
        # ok: method-removed
        self._check_expression()
        # ok: method-removed
        self._needaction_domain_get()
        # ok: method-removed
        self.get_needaction_data()
        # ok: method-removed
        self.message_mass_mailing_enabled()
        # ok: method-renamed
        self._notify_by_email()
        # ok: method-renamed
        self.render_report()
