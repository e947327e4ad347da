# hit: python-moved:openerp.osv.orm@10.0, python-moved:openerp.osv.osv@10.0
from openerp.osv import orm, osv


# hit: python-moved:openerp.osv.osv.osv@10.0
class OldOsvosv(osv.osv):
    _name = 'rule.old.osv.osv'
    _description = 'Old'
# hit: python-moved:openerp.osv.osv.osv_memory@10.0
class OldOsvosvmemory(osv.osv_memory):
    _name = 'rule.old.osv.osv_memory'
    _description = 'Old'
# hit: python-moved:openerp.osv.osv.osv_abstract@10.0
class OldOsvosvabstract(osv.osv_abstract):
    _name = 'rule.old.osv.osv_abstract'
    _description = 'Old'
# hit: python-moved:openerp.osv.osv.Model@10.0
class OldOsvModel(osv.Model):
    _name = 'rule.old.osv.model'
    _description = 'Old'
# hit: python-moved:openerp.osv.osv.TransientModel@10.0
class OldOsvTransientModel(osv.TransientModel):
    _name = 'rule.old.osv.transientmodel'
    _description = 'Old'
# hit: python-moved:openerp.osv.osv.AbstractModel@10.0
class OldOsvAbstractModel(osv.AbstractModel):
    _name = 'rule.old.osv.abstractmodel'
    _description = 'Old'
# hit: python-moved:openerp.osv.orm.Model@10.0
class OldOrmModel(orm.Model):
    _name = 'rule.old.orm.model'
    _description = 'Old'
# hit: python-moved:openerp.osv.orm.TransientModel@10.0
class OldOrmTransientModel(orm.TransientModel):
    _name = 'rule.old.orm.transientmodel'
    _description = 'Old'
# hit: python-moved:openerp.osv.orm.AbstractModel@10.0
class OldOrmAbstractModel(orm.AbstractModel):
    _name = 'rule.old.orm.abstractmodel'
    _description = 'Old'
