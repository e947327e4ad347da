from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: xmlid-renamed:sale.group_display_incoterm@11.0
            self.env.ref('sale.group_display_incoterm'),
            # hit: xmlid-renamed:procurement.sequence_proc_group@11.0
            self.env.ref('procurement.sequence_proc_group'),
            # hit: xmlid-renamed:procurement.ir_cron_scheduler_action@11.0
            self.env.ref('procurement.ir_cron_scheduler_action'),
            # hit: xmlid-renamed:procurement.procurement_group_form_view@11.0
            self.env.ref('procurement.procurement_group_form_view'),
            # hit: xmlid-renamed:procurement.view_procurement_rule_form@11.0
            self.env.ref('procurement.view_procurement_rule_form'),
            # hit: xmlid-renamed:procurement.view_procurement_rule_tree@11.0
            self.env.ref('procurement.view_procurement_rule_tree'),
            # hit: xmlid-renamed:procurement.view_procurement_rule_filter@11.0
            self.env.ref('procurement.view_procurement_rule_filter'),
        ]

class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.project_id@11.0
            self.project_id,
            # hit: field-removed:sale.order.related_project_id@11.0
            self.related_project_id,
        ]

    def call_methods(self):
        # hit: method-removed:sale.order._prepare_procurement_group@11.0
        self._prepare_procurement_group()
        # hit: method-removed:sale.order.delivery_set@11.0
        self.delivery_set()
        # hit: method-renamed:sale.order._delivery_unset@11.0
        self._delivery_unset()
        # hit: method-renamed:sale.order.action_view_project_project@11.0
        self.action_view_project_project()

class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-removed:sale.order.line.procurement_ids@11.0
            self.procurement_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:sale.order.line._action_procurement_create@11.0
        self._action_procurement_create()
        # hit: method-removed:sale.order.line._prepare_order_line_procurement@11.0
        self._prepare_order_line_procurement()

class DeliveryCarrier(models.Model):
    _inherit = 'delivery.carrier'

    def read_fields(self):
        return [
            # hit: field-removed:delivery.carrier.free_if_more_than@11.0
            self.free_if_more_than,
        ]

    def call_methods(self):
        # hit: method-renamed:delivery.carrier.get_price_available@11.0
        self.get_price_available()
        # hit: method-renamed:delivery.carrier.get_price_from_picking@11.0
        self.get_price_from_picking()
        # hit: method-removed:delivery.carrier.get_shipping_price_from_so@11.0
        self.get_shipping_price_from_so()
        # hit: method-removed:delivery.carrier.verify_carrier@11.0
        self.verify_carrier()

    # hit: method-signature:delivery.carrier.get_tracking_link@11.0
    def get_tracking_link(self, pickings):
        return None

class PurchaseOrderLine(models.Model):
    _inherit = 'purchase.order.line'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.order.line.procurement_ids@11.0
            self.procurement_ids,
        ]

class PurchaseRequisition(models.Model):
    _inherit = 'purchase.requisition'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.requisition.procurement_id@11.0
            self.procurement_id,
        ]

class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.issue_count@11.0
            self.issue_count,
        ]

class CrmTeam(models.Model):
    _inherit = 'crm.team'

    def read_fields(self):
        return [
            # hit: field-removed:crm.team.resource_calendar_id@11.0
            self.resource_calendar_id,
        ]

class EventEvent(models.Model):
    _inherit = 'event.event'

    def read_fields(self):
        return [
            # hit: field-renamed:event.event.show_tracks@11.0
            self.show_tracks,
            # hit: field-renamed:event.event.show_track_proposal@11.0
            self.show_track_proposal,
            # hit: field-renamed:event.event.show_menu@11.0
            self.show_menu,
            # hit: field-removed:event.event.reply_to@11.0
            self.reply_to,
        ]

class EventTrack(models.Model):
    _inherit = 'event.track'

    def read_fields(self):
        return [
            # hit: field-removed:event.track.state@11.0
            self.state,
        ]

class PaymentAcquirer(models.Model):
    _inherit = 'payment.acquirer'

    def read_fields(self):
        return [
            # hit: field-removed:payment.acquirer.auto_confirm@11.0
            self.auto_confirm,
        ]

class PaymentTransaction(models.Model):
    _inherit = 'payment.transaction'

    def read_fields(self):
        return [
            # hit: field-removed:payment.transaction.callback_eval@11.0
            self.callback_eval,
        ]

class Website(models.Model):
    _inherit = 'website'

    def call_methods(self):
        # hit: method-removed:website.rename_page@11.0
        self.rename_page()
