from odoo import models


class IrActionsReport(models.Model):
    _inherit = 'ir.actions.report'

    def calls(self):
        # hit: method-renamed:ir.actions.report.render_qweb_pdf@14.0
        self.render_qweb_pdf()
        # hit: method-renamed:ir.actions.report.render_qweb_html@14.0
        self.render_qweb_html()
        # hit: method-renamed:ir.actions.report.render_qweb_text@14.0
        self.render_qweb_text()
        # hit: method-renamed:ir.actions.report.render_template@14.0
        self.render_template()
        # hit: method-renamed:ir.actions.report.render@14.0
        self.render()


class IrUiView(models.Model):
    _inherit = 'ir.ui.view'

    def calls(self):
        # hit: method-renamed:ir.ui.view.render_template@14.0
        self.render_template()
        # hit: method-renamed:ir.ui.view.render@14.0
        self.render()


class IrQweb(models.AbstractModel):
    _inherit = 'ir.qweb'

    def calls(self):
        # hit: method-renamed:ir.qweb.render@14.0
        self.render()
