from odoo import models


class Basemodel(models.Model):
    _name = 'rule.base.model'
    _description = 'Base'

    def calls(self, values):
        # hit: method-signature:BaseModel.sudo@13.0
        self.sudo(values)
        # ok: method-signature
        self.sudo()
        # ok: method-signature
        self.with_user(values)
        # hit: method-signature:BaseModel.browse@13.0
        self.browse(values, prefetch=self._prefetch)
        # ok: method-signature
        self.browse(values)
        # hit: method-signature:BaseModel.export_data@13.0
        self.export_data(values, raw_data=True)
        # ok: method-signature
        self.export_data(values)
        # hit: method-removed:BaseModel._read_from_database@13.0
        self._read_from_database()
        # hit: method-removed:BaseModel._recompute_todo@13.0
        self._recompute_todo()
        # hit: method-removed:BaseModel._recompute_check@13.0
        self._recompute_check()
        # hit: method-removed:BaseModel._recompute_done@13.0
        self._recompute_done()
        # hit: method-removed:BaseModel._prefetch_field@13.0
        self._prefetch_field()


class ResCompany(models.Model):
    _inherit = 'res.company'

    def calls(self, values):
        # hit: method-changed:res.company._company_default_get@13.0
        self._company_default_get(values)


class ResUsers(models.Model):
    _inherit = 'res.users'

    def read_fields(self):
        return [
            # hit: field-changed:res.users.company_id@13.0
            self.company_id,
        ]
