from odoo import models


class MailChannel(models.Model):
    _inherit = "mail.channel"

    def with_mail_channel_noautofollow(self):
        # hit: context-key-removed:mail_channel_noautofollow@15.0
        records = self.with_context(mail_channel_noautofollow=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mail_channel_noautofollow"


class MailTemplate(models.Model):
    _inherit = "mail.template"

    def with_safe(self):
        # hit: context-key-removed:safe@15.0
        records = self.with_context(safe=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "safe"


class MailingMailing(models.Model):
    _inherit = "mailing.mailing"

    def with_mass_mailing_opt_out_list(self):
        # hit: context-key-removed:mass_mailing_opt_out_list@15.0
        records = self.with_context(mass_mailing_opt_out_list=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mass_mailing_opt_out_list"

    def with_mass_mailing_seen_list(self):
        # hit: context-key-removed:mass_mailing_seen_list@15.0
        records = self.with_context(mass_mailing_seen_list=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mass_mailing_seen_list"


class MailThread(models.Model):
    _inherit = "mail.thread"

    # hit: method-removed:mail.thread._message_track@15.0
    def _message_track(self, tracked_fields, initial):
        return {}

    def call_message_track(self):
        # hit: method-removed:mail.thread._message_track@15.0
        return self._message_track()


class MailMessage(models.Model):
    _inherit = "mail.message"

    # hit: method-renamed:mail.message.message_fetch@15.0
    def message_fetch(self, domain, limit=20):
        return {}

    # ok: method-renamed
    def _message_fetch(self):
        return {}


class MailMail(models.Model):
    _inherit = "mail.mail"

    # hit: method-renamed:mail.mail._split_by_server@15.0
    def _split_by_server(self):
        return {}

    # ok: method-renamed
    def _split_by_mail_configuration(self):
        return {}


class IrUiView(models.Model):
    _inherit = "ir.ui.view"

    # hit: method-removed:ir.ui.view.postprocess@15.0
    def postprocess(self, node, current_node_path, editable, name_manager):
        return {}

    # hit: method-removed:ir.ui.view.apply_view_inheritance@15.0
    def apply_view_inheritance(self, source, model):
        return {}

    # hit: method-renamed:ir.ui.view.get_inheriting_views_arch@15.0
    def get_inheriting_views_arch(self, model):
        return {}

    # ok: method-renamed
    def _get_inheriting_views(self):
        return {}


class MailComposeMessage(models.Model):
    _inherit = "mail.compose.message"

    # hit: method-renamed:mail.compose.message.send_mail@15.0
    def send_mail(self, auto_commit=False):
        return {}

    # ok: method-renamed
    def _action_send_mail(self):
        return {}

    def call_send_mail(self):
        # hit: method-renamed:mail.compose.message.send_mail@15.0
        return self.send_mail()


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _message_track(self):
        return None

    # ok: method-removed
    def postprocess(self):
        return None

    # ok: method-removed
    def apply_view_inheritance(self):
        return None
