from odoo import models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def calls(self):
        # hit: method-renamed:BaseModel.flush@16.0
        self.flush()
        # hit: method-renamed:BaseModel.recompute@16.0
        self.recompute()
        # hit: method-renamed:BaseModel.invalidate_cache@16.0
        self.invalidate_cache()
        # hit: method-renamed:BaseModel.refresh@16.0
        self.refresh()
        # hit: method-removed:BaseModel.fields_get_keys@16.0
        self.fields_get_keys()
        # hit: method-renamed:BaseModel.get_xml_id@16.0
        self.get_xml_id()
        # hit: method-renamed:BaseModel.fields_view_get@16.0
        self.fields_view_get()
        # hit: method-renamed:BaseModel._fields_view_get@16.0
        self._fields_view_get()
        # hit: method-renamed:BaseModel.load_views@16.0
        self.load_views()
        # hit: method-removed:BaseModel._mapped_cache@16.0
        self._mapped_cache()

    def texts(self):
        return [
            # ok: method-renamed
            'flush',
            # ok: method-renamed
            'recompute',
            # ok: method-renamed
            'invalidate_cache',
            # ok: method-renamed
            'refresh',
            # ok: method-removed
            'fields_get_keys',
            # ok: method-renamed
            'get_xml_id',
            # ok: method-renamed
            'fields_view_get',
            # ok: method-renamed
            '_fields_view_get',
            # ok: method-renamed
            'load_views',
            # ok: method-removed
            '_mapped_cache',
        ]

    # hit: method-renamed:BaseModel.fields_view_get@16.0
    def fields_view_get(self):
        # hit: method-renamed:BaseModel.fields_view_get@16.0
        return super().fields_view_get()

    # hit: method-renamed:BaseModel._fields_view_get@16.0
    def _fields_view_get(self):
        # hit: method-renamed:BaseModel._fields_view_get@16.0
        return super()._fields_view_get()

    # hit: method-removed:BaseModel.view_init@16.0
    def view_init(self):
        # hit: method-removed:BaseModel.view_init@16.0
        return super().view_init()

    # hit: method-removed:BaseModel._create_parent_columns@16.0
    def _create_parent_columns(self):
        # hit: method-removed:BaseModel._create_parent_columns@16.0
        return super()._create_parent_columns()

    # hit: method-signature:BaseModel.__init__@16.0
    def __init__(self, pool, cr):
        return None
