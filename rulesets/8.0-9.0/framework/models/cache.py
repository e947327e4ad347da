from openerp import models, tools


class RuleCache(models.Model):
    _name = 'rule.cache'
    _description = 'Cache'

    # hit: argument-changed:openerp.tools.ormcache(skiparg)@9.0
    @tools.ormcache(skiparg=3)
    def code(self, cr, uid, name):
        return name

    # ok: argument-changed
    @tools.ormcache('name')
    def code_new(self, name):
        return name

    # hit: argument-removed:openerp.tools.ormcache_context(skiparg)@9.0
    @tools.ormcache_context(skiparg=3)
    def ormcache_context_code(self, cr, uid, name):
        return name

    # ok: argument-removed
    @tools.ormcache_context('name')
    def ormcache_context_new(self, name):
        return name

    # hit: argument-removed:openerp.tools.ormcache_multi(skiparg)@9.0
    @tools.ormcache_multi(skiparg=3)
    def ormcache_multi_code(self, cr, uid, name):
        return name

    # ok: argument-removed
    @tools.ormcache_multi('name')
    def ormcache_multi_new(self, name):
        return name

    # hit: argument-removed:openerp.tools.ormcache_context(accepted_keys)@9.0
    @tools.ormcache_context(accepted_keys=('lang',))
    def lang_code(self, cr, uid, name):
        return name

    # ok: argument-removed
    @tools.ormcache_context('name', keys=('lang',))
    def lang_new(self, name):
        return name
