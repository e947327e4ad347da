from odoo import fields, models


class IrActionsReportRenderQwebPdfPorted(models.Model):
    _inherit = 'ir.actions.report'

    # ok: method-signature
    def _render_qweb_pdf(self, report_ref, res_ids=None, data=None):
        return None


class IrActionsReportRenderQwebHtmlPorted(models.Model):
    _inherit = 'ir.actions.report'

    # ok: method-signature
    def _render_qweb_html(self, report_ref, docids, data=None):
        return None


class IrActionsReportRenderQwebTextPorted(models.Model):
    _inherit = 'ir.actions.report'

    # ok: method-signature
    def _render_qweb_text(self, report_ref, docids, data=None):
        return None


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    user_type_id = fields.Char()
    internal_type = fields.Char()
    analytic_account_id = fields.Char()
    analytic_tag_ids = fields.Char()
    exclude_from_invoice_tab = fields.Char()
    tax_totals_json = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.user_type_id,
            # ok: field-renamed
            self.internal_type,
            # ok: field-renamed
            self.analytic_account_id,
            # ok: field-removed
            self.analytic_tag_ids,
            # ok: field-removed
            self.exclude_from_invoice_tab,
            # ok: field-renamed
            self.tax_totals_json,
        ]

    # ok: method-signature
    def _render_qweb_pdf(self, docids, data=None):
        return None

    # ok: method-signature
    def _render_qweb_html(self, docids, data=None):
        return None

    # ok: method-signature
    def _render_qweb_text(self, docids, data=None):
        return None

    # ok: method-removed
    def _render(self):
        return None

    # ok: method-removed
    def post(self):
        return None

    def own_calls(self):
        # ok: method-signature
        self._render_qweb_pdf(self.ids)
        # ok: method-signature
        self._render_qweb_html(self.ids)
        # ok: method-signature
        self._render_qweb_text(self.ids)
        # ok: method-removed
        self._render()
        # ok: method-removed
        self.post()
