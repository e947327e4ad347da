from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about purchase.order.group',
            # ok: model-removed
            'a text about purchase.order.line_invoice',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    fiscal_position = fields.Char()
    invoice_method = fields.Char()
    pricelist_id = fields.Char()
    location_id = fields.Char()
    minimum_planned_date = fields.Char()
    invoiced = fields.Char()
    shipped = fields.Char()
    journal_id = fields.Char()
    validator = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.fiscal_position,
            # ok: field-removed
            self.invoice_method,
            # ok: field-removed
            self.pricelist_id,
            # ok: field-removed
            self.location_id,
            # ok: field-renamed
            self.minimum_planned_date,
            # ok: field-removed
            self.invoiced,
            # ok: field-removed
            self.shipped,
            # ok: field-removed
            self.journal_id,
            # ok: field-removed
            self.validator,
        ]

    # ok: method-renamed
    def wkf_confirm_order(self):
        return None

    # ok: method-removed
    def wkf_approve_order(self):
        return None

    # ok: method-renamed
    def wkf_po_done(self):
        return None

    # ok: method-renamed
    def action_cancel(self):
        return None

    # ok: method-renamed
    def wkf_action_cancel(self):
        return None

    # ok: method-renamed
    def action_cancel_draft(self):
        return None

    # ok: method-renamed
    def wkf_send_rfq(self):
        return None

    # ok: method-renamed
    def view_picking(self):
        return None

    # ok: method-renamed
    def view_invoice(self):
        return None

    # ok: method-removed
    def action_picking_create(self):
        return None

    # ok: method-removed
    def _prepare_order_line_move(self):
        return None

    # ok: method-removed
    def action_invoice_create(self):
        return None

    # ok: method-removed
    def do_merge(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.wkf_confirm_order()
        # ok: method-removed
        self.wkf_approve_order()
        # ok: method-renamed
        self.wkf_po_done()
        # ok: method-renamed
        self.action_cancel()
        # ok: method-renamed
        self.wkf_action_cancel()
        # ok: method-renamed
        self.action_cancel_draft()
        # ok: method-renamed
        self.wkf_send_rfq()
        # ok: method-renamed
        self.view_picking()
        # ok: method-renamed
        self.view_invoice()
        # ok: method-removed
        self.action_picking_create()
        # ok: method-removed
        self._prepare_order_line_move()
        # ok: method-removed
        self.action_invoice_create()
        # ok: method-removed
        self.do_merge()
