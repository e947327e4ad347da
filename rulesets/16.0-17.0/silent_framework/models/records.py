from odoo import models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def with_show_address_only(self):
        # hit: context-key-removed:show_address_only@17.0
        records = self.with_context(show_address_only=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "show_address_only"

    def with_html_format(self):
        # hit: context-key-removed:html_format@17.0
        records = self.with_context(html_format=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "html_format"

    def with_group_by_no_leaf(self):
        # hit: context-key-removed:group_by_no_leaf@17.0
        records = self.with_context(group_by_no_leaf=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "group_by_no_leaf"

    def post(self):
        # hit: argument-changed:BaseModel.message_post(body)@17.0
        self.message_post(body="<b>Done</b>")
        # ok: argument-changed
        self.message_post(body="<b>Done</b>", body_is_html=True)
        # ok: argument-changed
        self.message_post(subject="Done")

    # hit: method-renamed:res.partner._get_contact_name@17.0
    def _get_contact_name(self, partner, name):
        return {}

    # ok: method-renamed
    def _get_complete_name(self):
        return {}


class ResPartnerCategory(models.Model):
    _inherit = "res.partner.category"

    def with_partner_category_display(self):
        # hit: context-key-removed:partner_category_display@17.0
        records = self.with_context(partner_category_display=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "partner_category_display"


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    def with_binary_field_real_user(self):
        # hit: context-key-removed:binary_field_real_user@17.0
        records = self.with_context(binary_field_real_user=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "binary_field_real_user"


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

    def with_commit_assetsbundle(self):
        # hit: context-key-removed:commit_assetsbundle@17.0
        records = self.with_context(commit_assetsbundle=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "commit_assetsbundle"


class MailThread(models.Model):
    _inherit = "mail.thread"

    def with_custom_layout(self):
        # hit: context-key-removed:custom_layout@17.0
        records = self.with_context(custom_layout=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "custom_layout"

    def with_active_domain(self):
        # hit: context-key-removed:active_domain@17.0
        records = self.with_context(active_domain=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "active_domain"

    # hit: method-renamed:mail.thread._message_post_process_attachments@17.0
    def _message_post_process_attachments(self, attachments, attachment_ids, message_values):
        return {}

    # ok: method-renamed
    def _process_attachments_for_post(self):
        return {}

    # hit: method-removed:mail.thread._sms_get_number_fields@17.0
    def _sms_get_number_fields(self):
        return {}


class MailTemplate(models.Model):
    _inherit = "mail.template"

    def with_tpl_force_default_to(self):
        # hit: context-key-removed:tpl_force_default_to@17.0
        records = self.with_context(tpl_force_default_to=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "tpl_force_default_to"

    def with_tpl_partners_only(self):
        # hit: context-key-removed:tpl_partners_only@17.0
        records = self.with_context(tpl_partners_only=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "tpl_partners_only"

    # hit: method-renamed:mail.template.generate_email@17.0
    def generate_email(self, res_ids, fields):
        return {}

    # ok: method-renamed
    def _generate_template(self):
        return {}

    def call_generate_email(self):
        # hit: method-renamed:mail.template.generate_email@17.0
        return self.generate_email()


class ResUsers(models.Model):
    _inherit = "res.users"

    def with_mail_channel_nosubscribe(self):
        # hit: context-key-removed:mail_channel_nosubscribe@17.0
        records = self.with_context(mail_channel_nosubscribe=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mail_channel_nosubscribe"


class Basemodel(models.Model):
    _inherit = "BaseModel"

    # hit: method-removed:BaseModel._read@17.0
    def _read(self, fields):
        return {}


class MailMail(models.Model):
    _inherit = "mail.mail"

    # hit: method-renamed:mail.mail._send_prepare_body@17.0
    def _send_prepare_body(self):
        return {}

    # ok: method-renamed
    def _prepare_outgoing_body(self):
        return {}


class MailComposeMessage(models.Model):
    _inherit = "mail.compose.message"

    # hit: method-removed:mail.compose.message._onchange_template_id_wrapper@17.0
    def _onchange_template_id_wrapper(self):
        return {}

    # hit: method-removed:mail.compose.message._onchange_template_id@17.0
    def _onchange_template_id(self, template_id, composition_mode, model, res_id):
        return {}

    def call_onchange_template_id(self):
        # hit: method-removed:mail.compose.message._onchange_template_id@17.0
        return self._onchange_template_id()


class MailTrackingValue(models.Model):
    _inherit = "mail.tracking.value"

    # hit: method-renamed:mail.tracking.value.create_tracking_values@17.0
    def create_tracking_values(self, initial_value, new_value, col_name, col_info, tracking_sequence, model_name):
        return {}

    # ok: method-renamed
    def _create_tracking_values(self):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _onchange_template_id_wrapper(self):
        return None

    # ok: method-removed
    def _onchange_template_id(self):
        return None

    # ok: method-removed
    def _sms_get_number_fields(self):
        return None
