from odoo import models


class RuleBuiltins(models.Model):
    _name = 'rule.builtins'

    def use_unicode(self):
        # hit: python-removed:__builtin__.unicode@11.0
        return unicode(self.name)

    def use_basestring(self):
        # hit: python-removed:__builtin__.basestring@11.0
        return isinstance(self.name, basestring)

    def use_unichr(self):
        # hit: python-removed:__builtin__.unichr@11.0
        return unichr(8364)

    def use_long(self):
        # hit: python-removed:__builtin__.long@11.0
        return long(7)

    def use_xrange(self):
        # hit: python-removed:__builtin__.xrange@11.0
        return list(xrange(7))

    def use_raw_input(self):
        # hit: python-removed:__builtin__.raw_input@11.0
        return raw_input()

    def use_reduce(self):
        # hit: python-removed:__builtin__.reduce@11.0
        return reduce(max, [1, 2])

    def use_cmp(self):
        # hit: python-removed:__builtin__.cmp@11.0
        return cmp(1, 2)

    def use_file(self):
        # hit: python-removed:__builtin__.file@11.0
        return file('/tmp/x')

    def use_execfile(self):
        # hit: python-removed:__builtin__.execfile@11.0
        return execfile('/tmp/x')

    def use_reload(self):
        # hit: python-removed:__builtin__.reload@11.0
        return reload(models)

    def use_apply(self):
        # hit: python-removed:__builtin__.apply@11.0
        return apply(max, [1, 2])

    def use_iteritems(self, values):
        # hit: python-removed:dict.iteritems@11.0
        return values.iteritems()

    def use_itervalues(self, values):
        # hit: python-removed:dict.itervalues@11.0
        return values.itervalues()

    def use_iterkeys(self, values):
        # hit: python-removed:dict.iterkeys@11.0
        return values.iterkeys()

    def use_has_key(self, values):
        # hit: python-removed:dict.has_key@11.0
        return values.has_key('x')

    def use_items(self, values):
        # ok: python-removed
        return [str(key) for key, value in values.items() if 'x' in values]
