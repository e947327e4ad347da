from odoo import models


class OldCalls(models.Model):
    _name = 'rule.calls'
    _description = 'Calls'

    def call_all(self, cr, uid, ids, context=None):
        partner = self.pool.get('res.partner')
        # hit: method-signature:BaseModel.create@10.0
        partner.create(cr, uid, 1)
        # hit: method-signature:BaseModel.write@10.0
        partner.write(cr, uid, ids, 1)
        # hit: method-signature:BaseModel.unlink@10.0
        partner.unlink(cr, uid, ids)
        # hit: method-signature:BaseModel.read@10.0
        partner.read(cr, uid, ids)
        # hit: method-signature:BaseModel.search@10.0
        partner.search(cr, uid, 1)
        # hit: method-signature:BaseModel.search_count@10.0
        partner.search_count(cr, uid, 1)
        # hit: method-signature:BaseModel.search_read@10.0
        partner.search_read(cr, uid, 1)
        # hit: method-signature:BaseModel.browse@10.0
        partner.browse(cr, uid, 1)
        # hit: method-signature:BaseModel.copy@10.0
        partner.copy(cr, uid, 1)
        # hit: method-signature:BaseModel.copy_data@10.0
        partner.copy_data(cr, uid, 1)
        # hit: method-signature:BaseModel.default_get@10.0
        partner.default_get(cr, uid, 1)
        # hit: method-signature:BaseModel.fields_get@10.0
        partner.fields_get(cr, uid)
        # hit: method-signature:BaseModel.fields_view_get@10.0
        partner.fields_view_get(cr, uid, 1, 1)
        # hit: method-signature:BaseModel.name_get@10.0
        partner.name_get(cr, uid, ids)
        # hit: method-signature:BaseModel.name_create@10.0
        partner.name_create(cr, uid, 1)
        # hit: method-signature:BaseModel.name_search@10.0
        partner.name_search(cr, uid, 1, 1)
        # hit: method-signature:BaseModel._name_search@10.0
        partner._name_search(cr, uid, 1, 1)
        # hit: method-signature:BaseModel.read_group@10.0
        partner.read_group(cr, uid, 1, 1, 1)
        # hit: method-signature:BaseModel._search@10.0
        partner._search(cr, uid, 1)
        # hit: method-signature:BaseModel.check_access_rights@10.0
        partner.check_access_rights(cr, uid, 1)
        # hit: method-signature:BaseModel.check_access_rule@10.0
        partner.check_access_rule(cr, uid, ids, 1)
        # hit: method-signature:BaseModel.get_formview_id@10.0
        partner.get_formview_id(cr, uid, 1)
        # hit: method-signature:BaseModel.get_formview_action@10.0
        partner.get_formview_action(cr, uid, 1)
        # hit: method-signature:BaseModel.get_access_action@10.0
        partner.get_access_action(cr, uid, ids)
        # hit: method-signature:BaseModel.resolve_2many_commands@10.0
        partner.resolve_2many_commands(cr, uid, 1, 1)
        # hit: method-signature:BaseModel._where_calc@10.0
        partner._where_calc(cr, uid, 1)
        # hit: method-signature:BaseModel.user_has_groups@10.0
        partner.user_has_groups(cr, uid, 1)
        # hit: method-signature:BaseModel.view_init@10.0
        partner.view_init(cr, uid, 1)
        # hit: method-signature:BaseModel.load@10.0
        partner.load(cr, uid, 1, 1)
