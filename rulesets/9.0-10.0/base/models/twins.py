from odoo import api, fields, models


class MailThreadPorted(models.Model):
    _inherit = 'mail.thread'

    # ok: method-signature
    def message_get_reply_to(self, ids, default=None):
        return None

    # ok: method-signature
    def message_receive_bounce(self, email, partner, mail_id=None):
        return None

class IrQwebFieldPorted(models.Model):
    _inherit = 'ir.qweb.field'

    # ok: method-signature
    def value_to_html(self, value, options):
        return None

    # ok: method-signature
    def record_to_html(self, record, field_name, options):
        return None

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    birthdate = fields.Char()
    use_parent_address = fields.Char()
    payment_method_ids = fields.Char()
    payment_method_count = fields.Char()
    payment_method_id = fields.Char()
    complete_name = fields.Char()
    auto_refresh = fields.Char()
    cn = fields.Char()
    last_activity_id = fields.Char()
    type = fields.Char()
    team_ids = fields.Char()
    stage_ids = fields.Char()
    code = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.birthdate,
            # ok: field-removed
            self.use_parent_address,
            # ok: field-renamed
            self.payment_method_ids,
            # ok: field-renamed
            self.payment_method_count,
            # ok: field-renamed
            self.payment_method_id,
            # ok: field-removed
            self.complete_name,
            # ok: field-removed
            self.auto_refresh,
            # ok: field-renamed
            self.cn,
            # ok: field-removed
            self.last_activity_id,
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.team_ids,
            # ok: field-removed
            self.stage_ids,
            # ok: field-removed
            self.code,
        ]

    # ok: method-removed
    def _notification_get_recipient_groups(self):
        return None

    # ok: method-removed
    def _notification_group_recipients(self):
        return None

    # ok: method-removed
    def message_set_read(self):
        return None

    # ok: method-removed
    def message_read(self):
        return None

    # ok: method-removed
    def set_message_starred(self):
        return None

    # ok: method-removed
    def log_next_activity_done(self):
        return None

    # ok: method-removed
    def render(self):
        return None

    # ok: method-removed
    def _render(self):
        return None

    # ok: method-removed
    def get_partner(self):
        return None

    # ok: method-removed
    def ir_set(self):
        return None

    # ok: method-removed
    def render_tag_field(self):
        return None

    # ok: method-removed
    def render_node(self):
        return None

    # ok: method-removed
    def to_html(self):
        return None

    def call_own(self):
        # ok: method-removed
        self._notification_get_recipient_groups()
        # ok: method-removed
        self._notification_group_recipients()
        # ok: method-removed
        self.message_set_read()
        # ok: method-removed
        self.message_read()
        # ok: method-removed
        self.set_message_starred()
        # ok: method-removed
        self.log_next_activity_done()
        # ok: method-removed
        self.render()
        # ok: method-removed
        self._render()
        # ok: method-removed
        self.get_partner()
        # ok: method-removed
        self.ir_set()
        # ok: method-removed
        self.render_tag_field()
        # ok: method-removed
        self.render_node()
        # ok: method-removed
        self.to_html()
