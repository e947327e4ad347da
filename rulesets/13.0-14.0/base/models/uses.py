from odoo import models


class IrActionsActWindow(models.Model):
    _inherit = 'ir.actions.act_window'

    def calls(self):
        # hit: method-renamed:ir.actions.act_window.for_xml_id@14.0
        self.for_xml_id()


class IrProperty(models.Model):
    _inherit = 'ir.property'

    def calls(self):
        # hit: method-renamed:ir.property.get@14.0
        self.get()
        # hit: method-renamed:ir.property.get_multi@14.0
        self.get_multi()
        # hit: method-renamed:ir.property.set_multi@14.0
        self.set_multi()


class IrHttp(models.AbstractModel):
    _inherit = 'ir.http'

    @classmethod
    # hit: method-signature:ir.http._authenticate@14.0
    def _authenticate(cls, auth_method='user'):
        return None


class MailActivityMixin(models.AbstractModel):
    _inherit = 'mail.activity.mixin'

    def calls(self):
        # hit: method-renamed:mail.activity.mixin.activity_schedule_with_view@14.0
        self.activity_schedule_with_view()


class MailThread(models.AbstractModel):
    _inherit = 'mail.thread'

    # hit: method-signature:mail.thread._notify_get_groups@14.0
    def _notify_get_groups(self):
        return None

    # hit: method-signature:mail.thread._notify_classify_recipients@14.0
    def _notify_classify_recipients(self, recipient_data, model_name):
        return None


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-renamed:crm.lead.tag@14.0
            self.env['crm.lead.tag'],
        ]

    def names(self):
        return [
            # ok: model-renamed
            'a text about crm.lead.tag',
        ]


class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-renamed:crm.lead.planned_revenue@14.0
            self.planned_revenue,
            # hit: field-renamed:crm.lead.expected_revenue@14.0
            self.expected_revenue,
        ]


class UomUom(models.Model):
    _inherit = 'uom.uom'

    def read_fields(self):
        return [
            # hit: field-removed:uom.uom.measure_type@14.0
            self.measure_type,
        ]
