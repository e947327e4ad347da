from openerp import api, fields, models


class SaleOrderLinePorted(models.Model):
    _inherit = 'sale.order.line'

    # ok: method-signature
    def invoice_line_create(self, invoice_id, qty):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about crm.case.section',
            # ok: model-renamed
            'a text about crm.case.stage',
            # ok: model-renamed
            'a text about crm.case.categ',
            # ok: model-renamed
            'a text about crm.tracking.campaign',
            # ok: model-renamed
            'a text about crm.tracking.medium',
            # ok: model-renamed
            'a text about crm.tracking.source',
            # ok: model-renamed
            'a text about crm.tracking.mixin',
            # ok: model-removed
            'a text about crm.phonecall',
            # ok: model-removed
            'a text about crm.phonecall.report',
            # ok: model-removed
            'a text about crm.phonecall2meeting',
            # ok: model-removed
            'a text about crm.phonecall2phonecall',
            # ok: model-removed
            'a text about crm.payment.mode',
            # ok: model-removed
            'a text about crm.segmentation',
            # ok: model-removed
            'a text about crm.make.sale',
            # ok: model-removed
            'a text about crm.helpdesk',
            # ok: model-renamed
            'a text about project.category',
            # ok: model-removed
            'a text about purchase.order.group',
            # ok: model-removed
            'a text about purchase.order.line_invoice',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    section_id = fields.Char()
    categ_ids = fields.Char()
    payment_term = fields.Char()
    fiscal_position = fields.Char()
    order_policy = fields.Char()
    date_confirm = fields.Char()
    invoiced = fields.Char()
    invoiced_rate = fields.Char()
    invoice_exists = fields.Char()
    shipped = fields.Char()
    delay = fields.Char()
    th_weight = fields.Char()
    number_packages = fields.Char()
    address_allotment_id = fields.Char()
    invoice_method = fields.Char()
    pricelist_id = fields.Char()
    location_id = fields.Char()
    minimum_planned_date = fields.Char()
    journal_id = fields.Char()
    validator = fields.Char()
    section_ids = fields.Char()
    case_default = fields.Char()
    parent_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.section_id,
            # ok: field-renamed
            self.categ_ids,
            # ok: field-renamed
            self.payment_term,
            # ok: field-renamed
            self.fiscal_position,
            # ok: field-renamed
            self.order_policy,
            # ok: field-renamed
            self.date_confirm,
            # ok: field-renamed
            self.invoiced,
            # ok: field-renamed
            self.invoiced_rate,
            # ok: field-renamed
            self.invoice_exists,
            # ok: field-renamed
            self.shipped,
            # ok: field-renamed
            self.delay,
            # ok: field-removed
            self.th_weight,
            # ok: field-removed
            self.number_packages,
            # ok: field-removed
            self.address_allotment_id,
            # ok: field-renamed
            self.invoice_method,
            # ok: field-renamed
            self.pricelist_id,
            # ok: field-renamed
            self.location_id,
            # ok: field-renamed
            self.minimum_planned_date,
            # ok: field-removed
            self.journal_id,
            # ok: field-removed
            self.validator,
            # ok: field-renamed
            self.section_ids,
            # ok: field-removed
            self.case_default,
            # ok: field-removed
            self.parent_id,
        ]

    # ok: method-renamed
    def case_mark_won(self):
        return None

    # ok: method-renamed
    def case_mark_lost(self):
        return None

    # ok: method-removed
    def schedule_phonecall(self):
        return None

    # ok: method-removed
    def case_escalate(self):
        return None

    # ok: method-renamed
    def action_button_confirm(self):
        return None

    # ok: method-renamed
    def action_wait(self):
        return None

    # ok: method-removed
    def action_ship_create(self):
        return None

    # ok: method-renamed
    def manual_invoice(self):
        return None

    # ok: method-renamed
    def _make_invoice(self):
        return None

    # ok: method-renamed
    def _prepare_order_line_procurement(self):
        return None

    # ok: method-removed
    def copy_quotation(self):
        return None

    # ok: method-removed
    def procurement_needed(self):
        return None

    # ok: method-renamed
    def need_procurement(self):
        return None

    # ok: method-removed
    def button_confirm(self):
        return None

    # ok: method-removed
    def button_done(self):
        return None

    # ok: method-renamed
    def wkf_confirm_order(self):
        return None

    # ok: method-renamed
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

    # ok: method-renamed
    def action_picking_create(self):
        return None

    # ok: method-renamed
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
        self.case_mark_won()
        # ok: method-renamed
        self.case_mark_lost()
        # ok: method-removed
        self.schedule_phonecall()
        # ok: method-removed
        self.case_escalate()
        # ok: method-renamed
        self.action_button_confirm()
        # ok: method-renamed
        self.action_wait()
        # ok: method-removed
        self.action_ship_create()
        # ok: method-renamed
        self.manual_invoice()
        # ok: method-renamed
        self._make_invoice()
        # ok: method-renamed
        self._prepare_order_line_procurement()
        # ok: method-removed
        self.copy_quotation()
        # ok: method-removed
        self.procurement_needed()
        # ok: method-renamed
        self.need_procurement()
        # ok: method-removed
        self.button_confirm()
        # ok: method-removed
        self.button_done()
        # ok: method-renamed
        self.wkf_confirm_order()
        # ok: method-renamed
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
        # ok: method-renamed
        self.action_picking_create()
        # ok: method-renamed
        self._prepare_order_line_move()
        # ok: method-removed
        self.action_invoice_create()
        # ok: method-removed
        self.do_merge()
