from odoo import models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'


    # ok: method-renamed
    def render_qweb_pdf(self):
        return None

    # ok: method-renamed
    def render_qweb_html(self):
        return None

    # ok: method-renamed
    def render_qweb_text(self):
        return None

    # ok: method-renamed
    def render_template(self):
        return None

    # ok: method-renamed
    def render(self):
        return None

    def own_calls(self):
        # ok: method-renamed
        self.render_qweb_pdf()
        # ok: method-renamed
        self.render_qweb_html()
        # ok: method-renamed
        self.render_qweb_text()
        # ok: method-renamed
        self.render_template()
        # ok: method-renamed
        self.render()
