from odoo import models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    # ok: method-renamed
    def action_invoice_open(self):
        return None

    # ok: method-renamed
    def invoice_validate(self):
        return None

    # ok: method-renamed
    def action_invoice_draft(self):
        return None

    # ok: method-renamed
    def action_invoice_cancel(self):
        return None

    # ok: method-renamed
    def action_cancel(self):
        return None

    # ok: method-renamed
    def invoice_print(self):
        return None

    # ok: method-renamed
    def assign_outstanding_credit(self):
        return None

    # ok: method-renamed
    def get_delivery_partner_id(self):
        return None

    # ok: method-renamed
    def _prepare_refund(self):
        return None

    # ok: method-renamed
    def refund(self):
        return None

    # ok: method-renamed
    def _compute_residual(self):
        return None

    # ok: method-renamed
    def _onchange_payment_term_date_invoice(self):
        return None

    # ok: method-removed
    def action_move_create(self):
        return None

    # ok: method-removed
    def invoice_line_move_line_get(self):
        return None

    # ok: method-removed
    def tax_line_move_line_get(self):
        return None

    # ok: method-removed
    def finalize_invoice_move_lines(self):
        return None

    # ok: method-removed
    def compute_invoice_totals(self):
        return None

    # ok: method-removed
    def inv_line_characteristic_hashcode(self):
        return None

    # ok: method-removed
    def group_lines(self):
        return None

    # ok: method-removed
    def line_get_convert(self):
        return None

    # ok: method-removed
    def compute_taxes(self):
        return None

    # ok: method-removed
    def get_taxes_values(self):
        return None

    # ok: method-removed
    def _prepare_tax_line_vals(self):
        return None

    # ok: method-removed
    def action_date_assign(self):
        return None

    # ok: method-removed
    def action_invoice_re_open(self):
        return None

    # ok: method-removed
    def pay_and_reconcile(self):
        return None

    # ok: method-removed
    def register_payment(self):
        return None

    # ok: method-removed
    def _get_onchange_create(self):
        return None

    # ok: method-removed
    def _get_refund_common_fields(self):
        return None

    # ok: method-removed
    def _get_currency_rate_date(self):
        return None

    # ok: method-renamed
    def purchase_order_change(self):
        return None

    # ok: method-removed
    def _prepare_invoice_line_from_po_line(self):
        return None

    # ok: method-renamed
    def get_invoice_line_account(self):
        return None

    # ok: method-renamed
    def _set_taxes(self):
        return None

    # ok: method-renamed
    def _get_invoice_line_name_from_product(self):
        return None

    # ok: method-renamed
    def _compute_price(self):
        return None

    # ok: method-removed
    def _set_currency(self):
        return None

    # ok: method-removed
    def _set_additional_fields(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.action_invoice_open()
        # ok: method-renamed
        self.invoice_validate()
        # ok: method-renamed
        self.action_invoice_draft()
        # ok: method-renamed
        self.action_invoice_cancel()
        # ok: method-renamed
        self.action_cancel()
        # ok: method-renamed
        self.invoice_print()
        # ok: method-renamed
        self.assign_outstanding_credit()
        # ok: method-renamed
        self.get_delivery_partner_id()
        # ok: method-renamed
        self._prepare_refund()
        # ok: method-renamed
        self.refund()
        # ok: method-renamed
        self._compute_residual()
        # ok: method-renamed
        self._onchange_payment_term_date_invoice()
        # ok: method-removed
        self.action_move_create()
        # ok: method-removed
        self.invoice_line_move_line_get()
        # ok: method-removed
        self.tax_line_move_line_get()
        # ok: method-removed
        self.finalize_invoice_move_lines()
        # ok: method-removed
        self.compute_invoice_totals()
        # ok: method-removed
        self.inv_line_characteristic_hashcode()
        # ok: method-removed
        self.group_lines()
        # ok: method-removed
        self.line_get_convert()
        # ok: method-removed
        self.compute_taxes()
        # ok: method-removed
        self.get_taxes_values()
        # ok: method-removed
        self._prepare_tax_line_vals()
        # ok: method-removed
        self.action_date_assign()
        # ok: method-removed
        self.action_invoice_re_open()
        # ok: method-removed
        self.pay_and_reconcile()
        # ok: method-removed
        self.register_payment()
        # ok: method-removed
        self._get_onchange_create()
        # ok: method-removed
        self._get_refund_common_fields()
        # ok: method-removed
        self._get_currency_rate_date()
        # ok: method-renamed
        self.purchase_order_change()
        # ok: method-removed
        self._prepare_invoice_line_from_po_line()
        # ok: method-renamed
        self.get_invoice_line_account()
        # ok: method-renamed
        self._set_taxes()
        # ok: method-renamed
        self._get_invoice_line_name_from_product()
        # ok: method-renamed
        self._compute_price()
        # ok: method-removed
        self._set_currency()
        # ok: method-removed
        self._set_additional_fields()
