from odoo import fields, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    def ask_check_recursion(self):
        # hit: method-renamed:BaseModel._check_recursion@20.0
        return self._check_recursion()

    def say_check_recursion(self):
        # ok: method-renamed
        return "_check_recursion"

    def ask_check_m2m_recursion(self):
        # hit: method-renamed:BaseModel._check_m2m_recursion@20.0
        return self._check_m2m_recursion()

    def say_check_m2m_recursion(self):
        # ok: method-renamed
        return "_check_m2m_recursion"

    def ask_toggle_active(self):
        # hit: method-renamed:BaseModel.toggle_active@20.0
        return self.toggle_active()

    def say_toggle_active(self):
        # ok: method-renamed
        return "toggle_active"

    # hit: method-signature:BaseModel._read_group_select@20.0
    def _read_group_select(self, aggregate_spec, query):
        return None

    # hit: method-signature:BaseModel._read_group_groupby@20.0
    def _read_group_groupby(self, alias, groupby_spec, query):
        return None

    # hit: method-signature:BaseModel._read_group_having@20.0
    def _read_group_having(self, having_domain, query):
        return None

    # hit: method-signature:BaseModel._read_group_orderby@20.0
    def _read_group_orderby(self, order, groupby_terms, query):
        return None

    # hit: method-signature:BaseModel._order_to_sql@20.0
    def _order_to_sql(self, order, query, alias=None, reverse=False):
        return None

    # hit: method-renamed:BaseModel._table_query@20.0
    def _table_query(self):
        return ""

    # ok: method-renamed
    def _table_sql(self):
        return ""

    # hit: argument-changed:odoo.fields.Html(translate=True)@20.0
    note = fields.Html(translate=True)
    # ok: argument-changed
    text = fields.Char(translate=True)

    def get_param_of(self):
        # hit: method-renamed:ir.config_parameter.get_param@20.0
        return self.env["ir.config_parameter"].get_param("key", "value")

    def say_get_param(self):
        # ok: method-renamed
        return "get_param"

    def set_param_of(self):
        # hit: method-renamed:ir.config_parameter.set_param@20.0
        return self.env["ir.config_parameter"].set_param("key", "value")

    def say_set_param(self):
        # ok: method-renamed
        return "set_param"


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    def data_of(self):
        # hit: field-removed:ir.attachment.datas@20.0
        return self.datas

    def raw_of(self):
        # ok: field-removed
        return self.raw


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

    def file_of(self):
        # hit: field-removed:ir.actions.report.report_file@20.0
        return self.report_file

    def name_of(self):
        # ok: field-removed
        return self.report_name


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-signature
    def _read_group_values(self):
        return None


class Named(models.Model):
    _name = "x.named"
    _description = "Named"
    # hit: class-attribute-changed
    _rec_names_search = ["name", "code"]
    # ok: class-attribute-changed
    _order = "name"
