from odoo import models


class MailThread(models.Model):
    _inherit = "mail.thread"

    def with_mail_composer_saved_subject(self):
        # hit: context-key-removed:mail_composer_saved_subject@18.0
        records = self.with_context(mail_composer_saved_subject=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mail_composer_saved_subject"

    # hit: method-renamed:mail.thread._get_mail_thread_data@18.0
    def _get_mail_thread_data(self, request_list):
        return {}

    # ok: method-renamed
    def _thread_to_store(self):
        return {}


class ResUsers(models.Model):
    _inherit = "res.users"

    # hit: method-renamed:res.users.systray_get_activities@18.0
    def systray_get_activities(self):
        return {}

    # ok: method-renamed
    def _get_activity_groups(self):
        return {}

    def call_systray_get_activities(self):
        # hit: method-renamed:res.users.systray_get_activities@18.0
        return self.systray_get_activities()


class MailMessage(models.Model):
    _inherit = "mail.message"

    # hit: method-removed:mail.message._message_format_extras@18.0
    def _message_format_extras(self, format_reply):
        return {}

    # hit: method-removed:mail.message.message_format@18.0
    def message_format(self, format_reply=True, msg_vals=None):
        return {}

    def call_message_format(self):
        # hit: method-removed:mail.message.message_format@18.0
        return self.message_format()

    # hit: method-removed:mail.message._get_message_format_fields@18.0
    def _get_message_format_fields(self):
        return {}


class ResPartner(models.Model):
    _inherit = "res.partner"

    # hit: method-renamed:res.partner.mail_partner_format@18.0
    def mail_partner_format(self, fields=None):
        return {}

    # ok: method-renamed
    def _to_store(self):
        return {}

    def call_mail_partner_format(self):
        # hit: method-renamed:res.partner.mail_partner_format@18.0
        return self.mail_partner_format()


class IrCron(models.Model):
    _inherit = "ir.cron"

    # hit: method-removed:ir.cron._handle_callback_exception@18.0
    def _handle_callback_exception(self, cron_name, server_action_id, job_id, job_exception):
        return {}


class PaymentTransaction(models.Model):
    _inherit = "payment.transaction"

    # hit: method-renamed:payment.transaction._finalize_post_processing@18.0
    def _finalize_post_processing(self):
        return {}

    # ok: method-renamed
    def _post_process(self):
        return {}

    def call_finalize_post_processing(self):
        # hit: method-renamed:payment.transaction._finalize_post_processing@18.0
        return self._finalize_post_processing()

    # hit: method-removed:payment.transaction._reconcile_after_done@18.0
    def _reconcile_after_done(self):
        return {}

    # hit: method-removed:payment.transaction._execute_callback@18.0
    def _execute_callback(self):
        return {}


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _message_format_extras(self):
        return None

    # ok: method-removed
    def message_format(self):
        return None

    # ok: method-removed
    def _get_message_format_fields(self):
        return None

    # ok: method-removed
    def _handle_callback_exception(self):
        return None

    # ok: method-removed
    def _reconcile_after_done(self):
        return None

    # ok: method-removed
    def _execute_callback(self):
        return None
