from odoo import api, fields, models


class IrCronPorted(models.Model):
    _inherit = 'ir.cron'

    # ok: method-signature
    def _callback(self, cron_name, server_action_id, job_id):
        return None

    # ok: method-signature
    def _handle_callback_exception(self, cron_name, server_action_id, job_id, job_exception):
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
            # ok: model-renamed
            'a text about base.action.rule',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    model = fields.Char()
    function = fields.Char()
    args = fields.Char()
    name = fields.Char()
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
    type = fields.Char()
    groups_id = fields.Char()
    note = fields.Char()
    kind = fields.Char()
    server_action_ids = fields.Char()
    filter_id = fields.Char()
    filter_pre_id = fields.Char()
    act_user_id = fields.Char()
    act_followers = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.model,
            # ok: field-removed
            self.function,
            # ok: field-removed
            self.args,
            # ok: field-changed
            self.name,
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
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.groups_id,
            # ok: field-removed
            self.note,
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

    def call_own(self):
        # ok: method-removed
        self._build_expression()
        # ok: method-removed
        self._check_expression()
