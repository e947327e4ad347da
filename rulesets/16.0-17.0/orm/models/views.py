from odoo import models


class Views(models.Model):
    _name = "x.views"
    _description = "Views"

    # hit: method-renamed
    def fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False):
        return {}

    # ok: method-renamed
    def get_view(self, view_id=None, view_type="form", **options):
        return {}

    # hit: method-renamed
    def _fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False):
        return {}

    # ok: method-renamed
    def _get_view(self, view_id=None, view_type="form", **options):
        return None, None

    def everything(self):
        # hit: method-renamed
        old = self.load_views([(False, "form")])
        # ok: method-renamed
        return old, self.get_views([(False, "form")]), "load_views"
