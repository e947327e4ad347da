from odoo import fields, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def with_gravatar_image(self):
        # hit: context-key-removed:gravatar_image@19.0
        records = self.with_context(gravatar_image=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "gravatar_image"

    def with_address_inline(self):
        # hit: context-key-removed:address_inline@19.0
        records = self.with_context(address_inline=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "address_inline"

    # hit: argument-renamed:odoo.fields.*(digits=Product Unit of Measure)@19.0
    quantity = fields.Float(digits="Product Unit of Measure")
    # ok: argument-renamed
    price = fields.Float(digits="Product Price")
    # ok: argument-renamed
    unit = fields.Char(string="Product Unit of Measure")

    # hit: method-removed:res.partner._get_gravatar_image@19.0
    def _get_gravatar_image(self, email):
        return {}


class IrUiMenu(models.Model):
    _inherit = "ir.ui.menu"

    def with_ir_ui_menu_full_list(self):
        # hit: context-key-removed:ir.ui.menu.full_list@19.0
        records = self.with_context({"ir.ui.menu.full_list": True})
        # ok: context-key-removed
        return records, self.env.context.get("other"), "ir.ui.menu.full_list"


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

    def with_force_image_rendering(self):
        # hit: context-key-removed:force_image_rendering@19.0
        records = self.with_context(force_image_rendering=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "force_image_rendering"


class ResUsers(models.Model):
    _inherit = "res.users"

    def with_show_user_group_warning(self):
        # hit: context-key-removed:show_user_group_warning@19.0
        records = self.with_context(show_user_group_warning=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "show_user_group_warning"

    # hit: method-removed:res.users._check_one_user_type@19.0
    def _check_one_user_type(self):
        return {}


class MailMessage(models.Model):
    _inherit = "mail.message"

    def with_default_record_name(self):
        # hit: context-key-removed:default_record_name@19.0
        records = self.with_context(default_record_name=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "default_record_name"

    # hit: method-removed:mail.message._cleanup_side_records@19.0
    def _cleanup_side_records(self):
        return {}


class MailThread(models.Model):
    _inherit = "mail.thread"

    # hit: method-removed:mail.thread._message_add_suggested_recipient@19.0
    def _message_add_suggested_recipient(self, result, partner=None, email=None, lang=None, reason=''):
        return {}

    def call_message_add_suggested_recipient(self):
        # hit: method-removed:mail.thread._message_add_suggested_recipient@19.0
        return self._message_add_suggested_recipient()


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    # hit: method-removed:ir.attachment._check_attachments_access@19.0
    def _check_attachments_access(self, attachment_tokens):
        return {}


class Basemodel(models.Model):
    _inherit = "BaseModel"

    # hit: method-removed:BaseModel._setup_base@19.0
    def _setup_base(self):
        return {}

    # hit: method-removed:BaseModel._setup_complete@19.0
    def _setup_complete(self):
        return {}

    # hit: method-removed:BaseModel._setup_fields@19.0
    def _setup_fields(self):
        return {}

    # hit: method-removed:BaseModel._prepare_setup@19.0
    def _prepare_setup(self):
        return {}


class ResGroups(models.Model):
    _inherit = "res.groups"

    # hit: method-renamed:res.groups._update_user_groups_view@19.0
    def _update_user_groups_view(self):
        return {}

    # ok: method-renamed
    def _get_view_group_hierarchy(self):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _get_gravatar_image(self):
        return None

    # ok: method-removed
    def _message_add_suggested_recipient(self):
        return None

    # ok: method-removed
    def _cleanup_side_records(self):
        return None

    # ok: method-removed
    def _check_attachments_access(self):
        return None

    # ok: method-removed
    def _check_one_user_type(self):
        return None


class Late(models.Model):
    _name = "x.late"
    _description = "Late"

    is_late = fields.Boolean(compute="_compute_late", search="_search_is_late")
    is_early = fields.Boolean(compute="_compute_late", search="_search_is_early")

    # hit: argument-changed
    def _search_is_late(self, operator, value):
        return [("id", "=", 1)] if value else []

    # ok: argument-changed
    def _search_is_early(self, operator, value):
        return [("id", "=", 2)] if operator == "in" else NotImplemented
