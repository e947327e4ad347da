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
            # hit: model-renamed:base.action.rule@11.0
            self.env['base.action.rule'],
        ]

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
            # hit: field-changed:ir.cron.name@11.0
            self.name,
        ]

    # hit: method-signature:ir.cron._callback@11.0
    def _callback(self, model_name, method_name, args, job_id):
        return None

    # hit: method-signature:ir.cron._handle_callback_exception@11.0
    def _handle_callback_exception(self, model_name, method_name, args, job_id, job_exception):
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
