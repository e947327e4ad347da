from odoo import models


class IrActionsActWindow(models.Model):
    _inherit = 'ir.actions.act_window'

    def read_fields(self):
        return [
            # hit: field-removed:ir.actions.act_window.view_type@13.0
            self.view_type,
            # hit: field-removed:ir.actions.act_window.src_model@13.0
            self.src_model,
            # hit: field-removed:ir.actions.act_window.auto_search@13.0
            self.auto_search,
            # hit: field-removed:ir.actions.act_window.multi@13.0
            self.multi,
        ]


class IrAttachment(models.Model):
    _inherit = 'ir.attachment'

    def read_fields(self):
        return [
            # hit: field-removed:ir.attachment.datas_fname@13.0
            self.datas_fname,
            # hit: field-removed:ir.attachment.thumbnail@13.0
            self.thumbnail,
            # hit: field-removed:ir.attachment.res_model_name@13.0
            self.res_model_name,
        ]


class IrHttp(models.Model):
    _inherit = 'ir.http'

    def calls(self, values):
        # hit: method-removed:ir.http.content_disposition@13.0
        self.content_disposition()
        # hit: method-signature:ir.http.binary_content@13.0
        self.binary_content(id=values, env=self.env)
        # ok: method-signature
        self.binary_content(id=values)


class ResLang(models.Model):
    _inherit = 'res.lang'

    def read_fields(self):
        return [
            # hit: field-removed:res.lang.translatable@13.0
            self.translatable,
        ]


class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.customer@13.0
            self.customer,
            # hit: field-removed:res.partner.supplier@13.0
            self.supplier,
        ]
