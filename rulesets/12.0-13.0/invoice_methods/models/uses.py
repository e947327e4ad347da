from odoo import models


class AccountInvoice(models.Model):
    # Defined here: that the model is gone is tested beside its own change.
    _name = 'account.invoice'

    def calls(self, values):
        # hit: method-renamed:account.invoice.action_invoice_open@13.0
        self.action_invoice_open()
        # hit: method-renamed:account.invoice.invoice_validate@13.0
        self.invoice_validate()
        # hit: method-renamed:account.invoice.action_invoice_draft@13.0
        self.action_invoice_draft()
        # hit: method-renamed:account.invoice.action_invoice_cancel@13.0
        self.action_invoice_cancel()
        # hit: method-renamed:account.invoice.action_cancel@13.0
        self.action_cancel()
        # hit: method-renamed:account.invoice.invoice_print@13.0
        self.invoice_print()
        # hit: method-renamed:account.invoice.assign_outstanding_credit@13.0
        self.assign_outstanding_credit()
        # hit: method-renamed:account.invoice.get_delivery_partner_id@13.0
        self.get_delivery_partner_id()
        # hit: method-renamed:account.invoice._prepare_refund@13.0
        self._prepare_refund()
        # hit: method-renamed:account.invoice.refund@13.0
        self.refund()
        # hit: method-renamed:account.invoice._compute_residual@13.0
        self._compute_residual()
        # hit: method-renamed:account.invoice._onchange_payment_term_date_invoice@13.0
        self._onchange_payment_term_date_invoice()
        # hit: method-removed:account.invoice.action_move_create@13.0
        self.action_move_create()
        # hit: method-removed:account.invoice.invoice_line_move_line_get@13.0
        self.invoice_line_move_line_get()
        # hit: method-removed:account.invoice.tax_line_move_line_get@13.0
        self.tax_line_move_line_get()
        # hit: method-removed:account.invoice.finalize_invoice_move_lines@13.0
        self.finalize_invoice_move_lines()
        # hit: method-removed:account.invoice.compute_invoice_totals@13.0
        self.compute_invoice_totals()
        # hit: method-removed:account.invoice.inv_line_characteristic_hashcode@13.0
        self.inv_line_characteristic_hashcode()
        # hit: method-removed:account.invoice.group_lines@13.0
        self.group_lines()
        # hit: method-removed:account.invoice.line_get_convert@13.0
        self.line_get_convert()
        # hit: method-removed:account.invoice.compute_taxes@13.0
        self.compute_taxes()
        # hit: method-removed:account.invoice.get_taxes_values@13.0
        self.get_taxes_values()
        # hit: method-removed:account.invoice._prepare_tax_line_vals@13.0
        self._prepare_tax_line_vals()
        # hit: method-removed:account.invoice.action_date_assign@13.0
        self.action_date_assign()
        # hit: method-removed:account.invoice.action_invoice_re_open@13.0
        self.action_invoice_re_open()
        # hit: method-removed:account.invoice.pay_and_reconcile@13.0
        self.pay_and_reconcile()
        # hit: method-removed:account.invoice.register_payment@13.0
        self.register_payment()
        # hit: method-removed:account.invoice._get_onchange_create@13.0
        self._get_onchange_create()
        # hit: method-removed:account.invoice._get_refund_common_fields@13.0
        self._get_refund_common_fields()
        # hit: method-removed:account.invoice._get_currency_rate_date@13.0
        self._get_currency_rate_date()
        # hit: method-renamed:account.invoice.purchase_order_change@13.0
        self.purchase_order_change()
        # hit: method-removed:account.invoice._prepare_invoice_line_from_po_line@13.0
        self._prepare_invoice_line_from_po_line()


class AccountInvoiceLine(models.Model):
    # Defined here: that the model is gone is tested beside its own change.
    _name = 'account.invoice.line'

    def calls(self, values):
        # hit: method-renamed:account.invoice.line.get_invoice_line_account@13.0
        self.get_invoice_line_account()
        # hit: method-renamed:account.invoice.line._set_taxes@13.0
        self._set_taxes()
        # hit: method-renamed:account.invoice.line._get_invoice_line_name_from_product@13.0
        self._get_invoice_line_name_from_product()
        # hit: method-renamed:account.invoice.line._compute_price@13.0
        self._compute_price()
        # hit: method-removed:account.invoice.line._set_currency@13.0
        self._set_currency()
        # hit: method-removed:account.invoice.line._set_additional_fields@13.0
        self._set_additional_fields()
