from odoo import models


class IrActionsReport(models.Model):
    _inherit = 'ir.actions.report'

    def calls(self, report_ref, docids):
        # hit: method-signature:ir.actions.report._render_qweb_pdf@16.0
        self._render_qweb_pdf(self.ids)
        # hit: method-signature:ir.actions.report._render_qweb_html@16.0
        self._render_qweb_html(docids, data={})
        # hit: method-signature:ir.actions.report._render_qweb_text@16.0
        self._render_qweb_text(docids)
        # ok: method-signature
        self._render_qweb_pdf('sale.report_saleorder', self.ids)
        # ok: method-signature
        self._render_qweb_html(report_ref, docids, data={})
        # ok: method-signature
        self._render_qweb_text(report_ref, docids)

    # hit: method-signature:ir.actions.report._render_qweb_html@16.0
    def _render_qweb_html(self, docids, data=None):
        return super()

    # ok: method-signature
    def _render_qweb_text(self, report_ref, docids, data=None):
        return super()

    # hit: method-signature:ir.actions.report._render_qweb_pdf@16.0
    def _render_qweb_pdf(self, res_ids=None, data=None):
        return None

    # hit: method-signature:ir.actions.report._render_qweb_html@16.0
    def _render_qweb_html(self, docids, data=None):
        return None

    # hit: method-signature:ir.actions.report._render_qweb_text@16.0
    def _render_qweb_text(self, docids, data=None):
        return None


class IrUiView(models.Model):
    _inherit = 'ir.ui.view'

    def calls(self):
        # hit: method-removed:ir.ui.view._render@16.0
        self._render()


class AccountMove(models.Model):
    _inherit = 'account.move'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.tax_totals_json@16.0
            self.tax_totals_json,
        ]

    def calls(self):
        # hit: method-removed:account.move.post@16.0
        self.post()


class AccountAccount(models.Model):
    _inherit = 'account.account'

    def read_fields(self):
        return [
            # hit: field-renamed:account.account.user_type_id@16.0
            self.user_type_id,
            # hit: field-renamed:account.account.internal_type@16.0
            self.internal_type,
        ]


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def models(self):
        return [
            # hit: model-removed:account.account.type@16.0
            self.env['account.account.type'],
            # hit: model-removed:account.analytic.tag@16.0
            self.env['account.analytic.tag'],
            # hit: model-renamed:account.analytic.group@16.0
            self.env['account.analytic.group'],
            # hit: model-renamed:payment.acquirer@16.0
            self.env['payment.acquirer'],
        ]

    def tables(self):
        # hit: model-removed:account.account.type@16.0
        self.env.cr.execute("SELECT t.id FROM account_account_type t")
        # hit: field-renamed:account.account.user_type_id@16.0
        self.env.cr.execute("SELECT a.user_type_id FROM account_account a")
        # ok: field-renamed
        self.env.cr.execute("SELECT p.user_type_id FROM res_partner p")


class AccountMoveLine(models.Model):
    _inherit = 'account.move.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.move.line.analytic_account_id@16.0
            self.analytic_account_id,
            # hit: field-removed:account.move.line.analytic_tag_ids@16.0
            self.analytic_tag_ids,
            # hit: field-removed:account.move.line.exclude_from_invoice_tab@16.0
            self.exclude_from_invoice_tab,
        ]


class SaleOrder(models.Model):
    _inherit = 'sale.order'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.tax_totals_json@16.0
            self.tax_totals_json,
        ]
