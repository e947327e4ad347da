from odoo import fields, models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    view_type = fields.Char()
    src_model = fields.Char()
    auto_search = fields.Char()
    multi = fields.Char()
    datas_fname = fields.Char()
    thumbnail = fields.Char()
    res_model_name = fields.Char()
    translatable = fields.Char()
    customer = fields.Char()
    supplier = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.view_type,
            # ok: field-removed
            self.src_model,
            # ok: field-removed
            self.auto_search,
            # ok: field-removed
            self.multi,
            # ok: field-removed
            self.datas_fname,
            # ok: field-removed
            self.thumbnail,
            # ok: field-removed
            self.res_model_name,
            # ok: field-removed
            self.translatable,
            # ok: field-removed
            self.customer,
            # ok: field-removed
            self.supplier,
        ]

    # ok: method-removed
    def content_disposition(self):
        return None

    def own_calls(self):
        # ok: method-removed
        self.content_disposition()
