from odoo import models


class MailThread(models.Model):
    _inherit = 'mail.thread'

    def calls(self, values):
        # hit: method-signature:mail.thread.message_post@13.0
        self.message_post(values)
        # hit: method-signature:mail.thread.message_post@13.0
        self.message_post(body=values, notif_layout='mail.mail_notification_light')
        # ok: method-signature
        self.message_post(body=values)
        # hit: method-signature:mail.thread._message_log@13.0
        self._message_log(values)
        # ok: method-signature
        self._message_log(body=values)
        # hit: method-signature:mail.thread.message_notify@13.0
        self.message_notify(values)
        # ok: method-signature
        self.message_notify(partner_ids=values)
        # hit: method-removed:mail.thread.message_get_default_recipients@13.0
        self.message_get_default_recipients()
        # hit: method-renamed:mail.thread.message_get_suggested_recipients@13.0
        self.message_get_suggested_recipients()
        # hit: method-renamed:mail.thread._find_partner_from_emails@13.0
        self._find_partner_from_emails()
        # hit: method-renamed:mail.thread._search_on_user@13.0
        self._search_on_user()
        # hit: method-renamed:mail.thread._search_on_partner@13.0
        self._search_on_partner()
        # hit: method-renamed:mail.thread.message_partner_info_from_emails@13.0
        self.message_partner_info_from_emails()
        # hit: method-renamed:mail.thread.message_receive_bounce@13.0
        self.message_receive_bounce()
        # hit: method-renamed:mail.thread._message_extract_payload@13.0
        self._message_extract_payload()
        # hit: method-removed:mail.thread.message_route_verify@13.0
        self.message_route_verify()
        # hit: method-renamed:mail.thread._notify_specific_email_values@13.0
        self._notify_specific_email_values()
        # hit: method-renamed:mail.thread._notify_email_recipients@13.0
        self._notify_email_recipients()
        # hit: method-renamed:mail.thread.message_post_send_sms@13.0
        self.message_post_send_sms()
        # hit: method-renamed:mail.thread.check_mail_message_access@13.0
        self.check_mail_message_access()

    # hit: method-signature:mail.thread._notify_get_groups@13.0
    def _notify_get_groups(self, message, groups):
        return None

    # hit: method-signature:mail.thread._track_template@13.0
    def _track_template(self, tracking):
        return None

    # hit: method-signature:mail.thread._message_post_after_hook@13.0
    def _message_post_after_hook(self, message, msg_vals, model_description=False, mail_auto_delete=True):
        return None

    # hit: method-signature:mail.thread._get_tracked_fields@13.0
    def _get_tracked_fields(self, updated_fields):
        return None


class MailNotification(models.Model):
    _inherit = 'mail.notification'

    def read_fields(self):
        return [
            # hit: field-renamed:mail.notification.is_email@13.0
            self.is_email,
            # hit: field-renamed:mail.notification.email_status@13.0
            self.email_status,
        ]


class MailMessage(models.Model):
    _inherit = 'mail.message'

    def read_fields(self):
        return [
            # hit: field-renamed:mail.message.layout@13.0
            self.layout,
        ]


class MailActivity(models.Model):
    _inherit = 'mail.activity'

    def read_fields(self):
        return [
            # hit: field-removed:mail.activity.feedback@13.0
            self.feedback,
            # hit: field-removed:mail.activity.create_user_id@13.0
            self.create_user_id,
        ]


class MailTrackingValue(models.Model):
    _inherit = 'mail.tracking.value'

    def read_fields(self):
        return [
            # hit: field-renamed:mail.tracking.value.track_sequence@13.0
            self.track_sequence,
        ]


class IrModelFields(models.Model):
    _inherit = 'ir.model.fields'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.model.fields.track_visibility@13.0
            self.track_visibility,
        ]


class RuleModels(models.Model):
    _name = 'rule.models'
    _description = 'Models'

    def models(self):
        return [
            # hit: model-renamed:mail.blacklist.mixin@13.0
            self.env['mail.blacklist.mixin'],
            # hit: model-renamed:sms.send_sms@13.0
            self.env['sms.send_sms'],
            # hit: model-renamed:mail.mass_mailing@13.0
            self.env['mail.mass_mailing'],
            # hit: model-renamed:mail.mass_mailing.list@13.0
            self.env['mail.mass_mailing.list'],
            # hit: model-renamed:mail.mass_mailing.contact@13.0
            self.env['mail.mass_mailing.contact'],
            # hit: model-renamed:mail.mass_mailing.list_contact_rel@13.0
            self.env['mail.mass_mailing.list_contact_rel'],
            # hit: model-renamed:mail.mail.statistics@13.0
            self.env['mail.mail.statistics'],
            # hit: model-renamed:mail.statistics.report@13.0
            self.env['mail.statistics.report'],
            # hit: model-renamed:mail.mass_mailing.test@13.0
            self.env['mail.mass_mailing.test'],
            # hit: model-renamed:mail.mass_mailing.stage@13.0
            self.env['mail.mass_mailing.stage'],
            # hit: model-renamed:mail.mass_mailing.tag@13.0
            self.env['mail.mass_mailing.tag'],
            # hit: model-renamed:mail.mass_mailing.campaign@13.0
            self.env['mail.mass_mailing.campaign'],
        ]

    def names(self):
        return [
            # ok: model-renamed
            'a text about mail.blacklist.mixin',
            # ok: model-renamed
            'a text about sms.send_sms',
            # ok: model-renamed
            'a text about mail.mass_mailing',
            # ok: model-renamed
            'a text about mail.mass_mailing.list',
            # ok: model-renamed
            'a text about mail.mass_mailing.contact',
            # ok: model-renamed
            'a text about mail.mass_mailing.list_contact_rel',
            # ok: model-renamed
            'a text about mail.mail.statistics',
            # ok: model-renamed
            'a text about mail.statistics.report',
            # ok: model-renamed
            'a text about mail.mass_mailing.test',
            # ok: model-renamed
            'a text about mail.mass_mailing.stage',
            # ok: model-renamed
            'a text about mail.mass_mailing.tag',
            # ok: model-renamed
            'a text about mail.mass_mailing.campaign',
        ]
