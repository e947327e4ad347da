from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def with_mail_compose_message_mode(self):
        # hit: context-key-removed:mail.compose.message.mode@14.0
        records = self.with_context({"mail.compose.message.mode": True})
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mail.compose.message.mode"


class IrUiView(models.Model):
    _inherit = "ir.ui.view"

    def with_check_field_names(self):
        # hit: context-key-removed:check_field_names@14.0
        records = self.with_context(check_field_names=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "check_field_names"


class IrActionsServer(models.Model):
    _inherit = "ir.actions.server"

    # hit: method-renamed:ir.actions.server.run_action_code_multi@14.0
    def run_action_code_multi(self, action, eval_context=None):
        return {}

    # ok: method-renamed
    def _run_action_code_multi(self):
        return {}

    # hit: method-renamed:ir.actions.server.run_action_object_write@14.0
    def run_action_object_write(self, action, eval_context=None):
        return {}

    # ok: method-renamed
    def _run_action_object_write(self):
        return {}

    # hit: method-renamed:ir.actions.server.run_action_object_create@14.0
    def run_action_object_create(self, action, eval_context=None):
        return {}

    # ok: method-renamed
    def _run_action_object_create(self):
        return {}


class ResCompany(models.Model):
    _inherit = "res.company"

    # hit: method-removed:res.company._get_company_address_fields@14.0
    def _get_company_address_fields(self, partner):
        return {}

    def call_get_company_address_fields(self):
        # hit: method-removed:res.company._get_company_address_fields@14.0
        return self._get_company_address_fields()


class MailTemplate(models.Model):
    _inherit = "mail.template"

    # hit: method-removed:mail.template.render_post_process@14.0
    def render_post_process(self, html):
        return {}


class IrRule(models.Model):
    _inherit = "ir.rule"

    # hit: method-removed:ir.rule._check_model_transience@14.0
    def _check_model_transience(self):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _get_company_address_fields(self):
        return None

    # ok: method-removed
    def render_post_process(self):
        return None

    # ok: method-removed
    def _check_model_transience(self):
        return None
