from odoo import api, fields, models


class DeliveryCarrierPorted(models.Model):
    _inherit = 'delivery.carrier'

    # ok: method-signature
    def get_tracking_link(self, picking):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: xmlid-renamed
            self.env.ref('sale.group_display_incoterm_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.sequence_proc_group_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.ir_cron_scheduler_action_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.procurement_group_form_view_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.view_procurement_rule_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.view_procurement_rule_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('procurement.view_procurement_rule_filter_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    project_id = fields.Char()
    related_project_id = fields.Char()
    procurement_ids = fields.Char()
    free_if_more_than = fields.Char()
    procurement_id = fields.Char()
    issue_count = fields.Char()
    resource_calendar_id = fields.Char()
    show_tracks = fields.Char()
    show_track_proposal = fields.Char()
    show_menu = fields.Char()
    state = fields.Char()
    reply_to = fields.Char()
    auto_confirm = fields.Char()
    callback_eval = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.project_id,
            # ok: field-removed
            self.related_project_id,
            # ok: field-removed
            self.procurement_ids,
            # ok: field-removed
            self.free_if_more_than,
            # ok: field-removed
            self.procurement_id,
            # ok: field-removed
            self.issue_count,
            # ok: field-removed
            self.resource_calendar_id,
            # ok: field-renamed
            self.show_tracks,
            # ok: field-renamed
            self.show_track_proposal,
            # ok: field-renamed
            self.show_menu,
            # ok: field-removed
            self.state,
            # ok: field-removed
            self.reply_to,
            # ok: field-removed
            self.auto_confirm,
            # ok: field-removed
            self.callback_eval,
        ]

    # ok: method-renamed
    def _action_procurement_create(self):
        return None

    # ok: method-removed
    def _prepare_order_line_procurement(self):
        return None

    # ok: method-removed
    def _prepare_procurement_group(self):
        return None

    # ok: method-removed
    def delivery_set(self):
        return None

    # ok: method-renamed
    def _delivery_unset(self):
        return None

    # ok: method-renamed
    def action_view_project_project(self):
        return None

    # ok: method-renamed
    def get_price_available(self):
        return None

    # ok: method-renamed
    def get_price_from_picking(self):
        return None

    # ok: method-removed
    def get_shipping_price_from_so(self):
        return None

    # ok: method-removed
    def verify_carrier(self):
        return None

    # ok: method-removed
    def rename_page(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self._action_procurement_create()
        # ok: method-removed
        self._prepare_order_line_procurement()
        # ok: method-removed
        self._prepare_procurement_group()
        # ok: method-removed
        self.delivery_set()
        # ok: method-renamed
        self._delivery_unset()
        # ok: method-renamed
        self.action_view_project_project()
        # ok: method-renamed
        self.get_price_available()
        # ok: method-renamed
        self.get_price_from_picking()
        # ok: method-removed
        self.get_shipping_price_from_so()
        # ok: method-removed
        self.verify_carrier()
        # ok: method-removed
        self.rename_page()
