from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:purchase.order.group@9.0
            self.env['purchase.order.group'],
            # hit: model-removed:purchase.order.line_invoice@9.0
            self.env['purchase.order.line_invoice'],
        ]

class PurchaseOrder(models.Model):
    _inherit = 'purchase.order'

    def read_fields(self):
        return [
            # hit: field-renamed:purchase.order.fiscal_position@9.0
            self.fiscal_position,
            # hit: field-removed:purchase.order.invoice_method@9.0
            self.invoice_method,
            # hit: field-removed:purchase.order.pricelist_id@9.0
            self.pricelist_id,
            # hit: field-removed:purchase.order.location_id@9.0
            self.location_id,
            # hit: field-renamed:purchase.order.minimum_planned_date@9.0
            self.minimum_planned_date,
            # hit: field-removed:purchase.order.invoiced@9.0
            self.invoiced,
            # hit: field-removed:purchase.order.shipped@9.0
            self.shipped,
            # hit: field-removed:purchase.order.journal_id@9.0
            self.journal_id,
            # hit: field-removed:purchase.order.validator@9.0
            self.validator,
        ]

    def call_methods(self):
        # hit: method-renamed:purchase.order.wkf_confirm_order@9.0
        self.wkf_confirm_order()
        # hit: method-removed:purchase.order.wkf_approve_order@9.0
        self.wkf_approve_order()
        # hit: method-renamed:purchase.order.wkf_po_done@9.0
        self.wkf_po_done()
        # hit: method-renamed:purchase.order.action_cancel@9.0
        self.action_cancel()
        # hit: method-renamed:purchase.order.wkf_action_cancel@9.0
        self.wkf_action_cancel()
        # hit: method-renamed:purchase.order.action_cancel_draft@9.0
        self.action_cancel_draft()
        # hit: method-renamed:purchase.order.wkf_send_rfq@9.0
        self.wkf_send_rfq()
        # hit: method-renamed:purchase.order.view_picking@9.0
        self.view_picking()
        # hit: method-renamed:purchase.order.view_invoice@9.0
        self.view_invoice()
        # hit: method-removed:purchase.order.action_picking_create@9.0
        self.action_picking_create()
        # hit: method-removed:purchase.order._prepare_order_line_move@9.0
        self._prepare_order_line_move()
        # hit: method-removed:purchase.order.action_invoice_create@9.0
        self.action_invoice_create()
        # hit: method-removed:purchase.order.do_merge@9.0
        self.do_merge()

class PurchaseOrderLine(models.Model):
    _inherit = 'purchase.order.line'

    def read_fields(self):
        return [
            # hit: field-removed:purchase.order.line.invoiced@9.0
            self.invoiced,
        ]
