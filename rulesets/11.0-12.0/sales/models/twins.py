from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about sale.quote.template',
            # ok: model-renamed
            'a text about sale.quote.line',
            # ok: model-renamed
            'a text about sale.quote.option',
            # ok: model-removed
            'a text about sale.layout_category',
            # ok: xmlid-renamed
            self.env.ref('purchase.route_warehouse0_buy_custom'),
            # ok: xmlid-renamed
            self.env.ref('purchase.purchase_open_picking_custom'),
            # ok: xmlid-renamed
            self.env.ref('purchase.stock_move_purchase_custom'),
            # ok: xmlid-renamed
            self.env.ref('purchase.view_warehouse_inherited_custom'),
            # ok: xmlid-renamed
            self.env.ref('sale.group_analytic_accounting_custom'),
            # ok: xmlid-renamed
            self.env.ref('purchase.group_analytic_accounting_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    layout_category_id = fields.Char()
    layout_category_sequence = fields.Char()
    template_id = fields.Char()
    options = fields.Char()
    requested_date = fields.Char()
    payment_tx_id = fields.Char()
    payment_tx_ids = fields.Char()
    payment_acquirer_id = fields.Char()
    payment_transaction_count = fields.Char()
    quote_viewed = fields.Char()
    project_project_id = fields.Char()
    amt_to_invoice = fields.Char()
    amt_invoiced = fields.Char()
    qty_delivered_updateable = fields.Char()
    option_line_id = fields.Char()
    sale_order_id = fields.Char()
    account_invoice_id = fields.Char()
    date_validate = fields.Char()
    website_url = fields.Char()
    quote_line = fields.Char()
    quote_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.layout_category_id,
            # ok: field-removed
            self.layout_category_sequence,
            # ok: field-renamed
            self.template_id,
            # ok: field-renamed
            self.options,
            # ok: field-removed
            self.requested_date,
            # ok: field-removed
            self.payment_tx_id,
            # ok: field-renamed
            self.payment_tx_ids,
            # ok: field-removed
            self.payment_acquirer_id,
            # ok: field-removed
            self.payment_transaction_count,
            # ok: field-removed
            self.quote_viewed,
            # ok: field-removed
            self.project_project_id,
            # ok: field-renamed
            self.amt_to_invoice,
            # ok: field-renamed
            self.amt_invoiced,
            # ok: field-removed
            self.qty_delivered_updateable,
            # ok: field-removed
            self.option_line_id,
            # ok: field-removed
            self.sale_order_id,
            # ok: field-removed
            self.account_invoice_id,
            # ok: field-renamed
            self.date_validate,
            # ok: field-removed
            self.website_url,
            # ok: field-renamed
            self.quote_line,
            # ok: field-renamed
            self.quote_id,
        ]

    # ok: method-renamed
    def _action_launch_procurement_rule(self):
        return None

    # ok: method-removed
    def _get_delivered_qty(self):
        return None

    # ok: method-removed
    def _analytic_compute_delivered_quantity(self):
        return None

    # ok: method-removed
    def action_mark_as_paid(self):
        return None

    # ok: method-removed
    def _get_tax_amount_by_group(self):
        return None

    # ok: method-removed
    def order_lines_layouted(self):
        return None

    # ok: method-removed
    def _confirm_so(self):
        return None

    # ok: method-removed
    def get_next_reference(self):
        return None

    # ok: method-removed
    def render(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self._action_launch_procurement_rule()
        # ok: method-removed
        self._get_delivered_qty()
        # ok: method-removed
        self._analytic_compute_delivered_quantity()
        # ok: method-removed
        self.action_mark_as_paid()
        # ok: method-removed
        self._get_tax_amount_by_group()
        # ok: method-removed
        self.order_lines_layouted()
        # ok: method-removed
        self._confirm_so()
        # ok: method-removed
        self.get_next_reference()
        # ok: method-removed
        self.render()
