from odoo import api, fields, models


class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.birthdate@10.0
            self.birthdate,
            # hit: field-removed:res.partner.use_parent_address@10.0
            self.use_parent_address,
            # hit: field-renamed:res.partner.payment_method_ids@10.0
            self.payment_method_ids,
            # hit: field-renamed:res.partner.payment_method_count@10.0
            self.payment_method_count,
        ]

class PaymentTransaction(models.Model):
    _inherit = 'payment.transaction'

    def read_fields(self):
        return [
            # hit: field-renamed:payment.transaction.payment_method_id@10.0
            self.payment_method_id,
        ]

class ResPartnerCategory(models.Model):
    _inherit = 'res.partner.category'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.category.complete_name@10.0
            self.complete_name,
        ]

class ProductPublicCategory(models.Model):
    _inherit = 'product.public.category'

    def read_fields(self):
        return [
            # hit: field-removed:product.public.category.complete_name@10.0
            self.complete_name,
        ]

class PosCategory(models.Model):
    _inherit = 'pos.category'

    def read_fields(self):
        return [
            # hit: field-removed:pos.category.complete_name@10.0
            self.complete_name,
        ]

class IrActionsActWindow(models.Model):
    _inherit = 'ir.actions.act_window'

    def read_fields(self):
        return [
            # hit: field-removed:ir.actions.act_window.auto_refresh@10.0
            self.auto_refresh,
        ]

class MailThread(models.Model):
    _inherit = 'mail.thread'

    def call_methods(self):
        # hit: method-removed:mail.thread._notification_get_recipient_groups@10.0
        self._notification_get_recipient_groups()
        # hit: method-removed:mail.thread._notification_group_recipients@10.0
        self._notification_group_recipients()
        # hit: method-removed:mail.thread.message_set_read@10.0
        self.message_set_read()

    # hit: method-signature:mail.thread.message_get_reply_to@10.0
    def message_get_reply_to(self, cr, uid, ids, default=None, context=None):
        return None

    # hit: method-signature:mail.thread.message_receive_bounce@10.0
    def message_receive_bounce(self, cr, uid, ids, mail_id=None, context=None):
        return None

class MailMessage(models.Model):
    _inherit = 'mail.message'

    def call_methods(self):
        # hit: method-removed:mail.message.message_read@10.0
        self.message_read()
        # hit: method-removed:mail.message.set_message_starred@10.0
        self.set_message_starred()

class CalendarAttendee(models.Model):
    _inherit = 'calendar.attendee'

    def read_fields(self):
        return [
            # hit: field-renamed:calendar.attendee.cn@10.0
            self.cn,
        ]

class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-removed:crm.lead.last_activity_id@10.0
            self.last_activity_id,
        ]

    def call_methods(self):
        # hit: method-removed:crm.lead.log_next_activity_done@10.0
        self.log_next_activity_done()

class CrmStage(models.Model):
    _inherit = 'crm.stage'

    def read_fields(self):
        return [
            # hit: field-removed:crm.stage.type@10.0
            self.type,
            # hit: field-removed:crm.stage.team_ids@10.0
            self.team_ids,
        ]

class CrmTeam(models.Model):
    _inherit = 'crm.team'

    def read_fields(self):
        return [
            # hit: field-removed:crm.team.stage_ids@10.0
            self.stage_ids,
            # hit: field-removed:crm.team.code@10.0
            self.code,
        ]

class Website(models.Model):
    _inherit = 'website'

    def call_methods(self):
        # hit: method-removed:website.render@10.0
        self.render()
        # hit: method-removed:website._render@10.0
        self._render()
        # hit: method-removed:website.get_partner@10.0
        self.get_partner()

class IrModelData(models.Model):
    _inherit = 'ir.model.data'

    def call_methods(self):
        # hit: method-removed:ir.model.data.ir_set@10.0
        self.ir_set()

class IrQweb(models.Model):
    _inherit = 'ir.qweb'

    def call_methods(self):
        # hit: method-removed:ir.qweb.render_tag_field@10.0
        self.render_tag_field()
        # hit: method-removed:ir.qweb.render_node@10.0
        self.render_node()

class IrQwebField(models.Model):
    _inherit = 'ir.qweb.field'

    def call_methods(self):
        # hit: method-removed:ir.qweb.field.to_html@10.0
        self.to_html()

    # hit: method-signature:ir.qweb.field.value_to_html@10.0
    def value_to_html(self, cr, uid, value, field, options=None, context=None):
        return None

    # hit: method-signature:ir.qweb.field.record_to_html@10.0
    def record_to_html(self, cr, uid, field_name, record, options=None, context=None):
        return None
