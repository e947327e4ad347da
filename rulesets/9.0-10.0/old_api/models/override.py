from odoo import models


class OldOverride(models.Model):
    _name = 'rule.override'
    _description = 'Override'

    # hit: method-signature:BaseModel.create@10.0
    def create(self, cr, uid, vals, context=None):
        return None

    # ok: method-signature
    def create_own(self, vals):
        return None

    # hit: method-signature:BaseModel.write@10.0
    def write(self, cr, uid, ids, vals, context=None):
        return None

    # ok: method-signature
    def write_own(self, vals):
        return None

    # hit: method-signature:BaseModel.unlink@10.0
    def unlink(self, cr, uid, ids, context=None):
        return None

    # ok: method-signature
    def unlink_own(self):
        return None

    # hit: method-signature:BaseModel.read@10.0
    def read(self, cr, uid, ids, fields=None, context=None, load=None):
        return None

    # ok: method-signature
    def read_own(self, fields=None, load=None):
        return None

    # hit: method-signature:BaseModel.search@10.0
    def search(self, cr, uid, args, offset=0, limit=None, order=None, context=None, count=False):
        return None

    # ok: method-signature
    def search_own(self, args, offset=0, limit=None, order=None, count=False):
        return None

    # hit: method-signature:BaseModel.search_count@10.0
    def search_count(self, cr, uid, args, context=None):
        return None

    # ok: method-signature
    def search_count_own(self, args):
        return None

    # hit: method-signature:BaseModel.search_read@10.0
    def search_read(self, cr, uid, domain, fields=None, offset=0, limit=None, order=None, context=None):
        return None

    # ok: method-signature
    def search_read_own(self, domain=None, fields=None, offset=0, limit=None, order=None):
        return None

    # hit: method-signature:BaseModel.browse@10.0
    def browse(self, cr, uid, arg, context=None):
        return None

    # ok: method-signature
    def browse_own(self, arg=None, prefetch=None):
        return None

    # hit: method-signature:BaseModel.copy@10.0
    def copy(self, cr, uid, id, default=None, context=None):
        return None

    # ok: method-signature
    def copy_own(self, default=None):
        return None

    # hit: method-signature:BaseModel.copy_data@10.0
    def copy_data(self, cr, uid, id, default=None, context=None):
        return None

    # ok: method-signature
    def copy_data_own(self, default=None):
        return None

    # hit: method-signature:BaseModel.default_get@10.0
    def default_get(self, cr, uid, fields_list, context=None):
        return None

    # ok: method-signature
    def default_get_own(self, fields_list):
        return None

    # hit: method-signature:BaseModel.fields_get@10.0
    def fields_get(self, cr, uid, allfields=None, context=None, write_access=True, attributes=None):
        return None

    # ok: method-signature
    def fields_get_own(self, allfields=None, attributes=None):
        return None

    # hit: method-signature:BaseModel.fields_view_get@10.0
    def fields_view_get(self, cr, uid, view_id, view_type, context=None, toolbar=False, submenu=False):
        return None

    # ok: method-signature
    def fields_view_get_own(self, view_id=None, view_type=None, toolbar=False, submenu=False):
        return None

    # hit: method-signature:BaseModel.name_get@10.0
    def name_get(self, cr, uid, ids, context=None):
        return None

    # ok: method-signature
    def name_get_own(self):
        return None

    # hit: method-signature:BaseModel.name_create@10.0
    def name_create(self, cr, uid, name, context=None):
        return None

    # ok: method-signature
    def name_create_own(self, name):
        return None

    # hit: method-signature:BaseModel.name_search@10.0
    def name_search(self, cr, uid, name, args, operator=None, context=None, limit=100):
        return None

    # ok: method-signature
    def name_search_own(self, name=None, args=None, operator=None, limit=100):
        return None

    # hit: method-signature:BaseModel._name_search@10.0
    def _name_search(self, cr, uid, name, args, operator=None, context=None, limit=100, name_get_uid=None):
        return None

    # ok: method-signature
    def _name_search_own(self, name=None, args=None, operator=None, limit=100, name_get_uid=None):
        return None

    # hit: method-signature:BaseModel.read_group@10.0
    def read_group(self, cr, uid, domain, fields, groupby, offset=0, limit=None, context=None, orderby=False, lazy=True):
        return None

    # ok: method-signature
    def read_group_own(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):
        return None

    # hit: method-signature:BaseModel._search@10.0
    def _search(self, cr, uid, args, offset=0, limit=None, order=None, context=None, count=False, access_rights_uid=None):
        return None

    # ok: method-signature
    def _search_own(self, args, offset=0, limit=None, order=None, count=False, access_rights_uid=None):
        return None

    # hit: method-signature:BaseModel.check_access_rights@10.0
    def check_access_rights(self, cr, uid, operation, raise_exception=True):
        return None

    # ok: method-signature
    def check_access_rights_own(self, operation, raise_exception=True):
        return None

    # hit: method-signature:BaseModel.check_access_rule@10.0
    def check_access_rule(self, cr, uid, ids, operation, context=None):
        return None

    # ok: method-signature
    def check_access_rule_own(self, operation):
        return None

    # hit: method-signature:BaseModel.get_formview_id@10.0
    def get_formview_id(self, cr, uid, id, context=None):
        return None

    # ok: method-signature
    def get_formview_id_own(self):
        return None

    # hit: method-signature:BaseModel.get_formview_action@10.0
    def get_formview_action(self, cr, uid, id, context=None):
        return None

    # ok: method-signature
    def get_formview_action_own(self):
        return None

    # hit: method-signature:BaseModel.get_access_action@10.0
    def get_access_action(self, cr, uid, ids, context=None):
        return None

    # ok: method-signature
    def get_access_action_own(self):
        return None

    # hit: method-signature:BaseModel.resolve_2many_commands@10.0
    def resolve_2many_commands(self, cr, uid, field_name, commands, fields=None, context=None):
        return None

    # ok: method-signature
    def resolve_2many_commands_own(self, field_name, commands, fields=None):
        return None

    # hit: method-signature:BaseModel._where_calc@10.0
    def _where_calc(self, cr, uid, domain, active_test=True, context=None):
        return None

    # ok: method-signature
    def _where_calc_own(self, domain, active_test=True):
        return None

    # hit: method-signature:BaseModel.user_has_groups@10.0
    def user_has_groups(self, cr, uid, groups, context=None):
        return None

    # ok: method-signature
    def user_has_groups_own(self, groups):
        return None

    # hit: method-signature:BaseModel.view_init@10.0
    def view_init(self, cr, uid, fields_list, context=None):
        return None

    # ok: method-signature
    def view_init_own(self, fields_list):
        return None

    # hit: method-signature:BaseModel.load@10.0
    def load(self, cr, uid, fields, data, context=None):
        return None

    # ok: method-signature
    def load_own(self, fields, data):
        return None

    # hit: method-signature:BaseModel._auto_init@10.0
    def _auto_init(self, cr, context=None):
        return None

    # hit: method-signature:BaseModel._register_hook@10.0
    def _register_hook(self, cr):
        return None

    # hit: method-signature:BaseModel.init@10.0
    def init(self, cr):
        return None
