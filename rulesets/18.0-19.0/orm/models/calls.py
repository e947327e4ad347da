from odoo.tools import formatLang, ormcache
from odoo.tools.misc import formatLang as misc_format
from odoo.tools.safe_eval import safe_eval


class Calls:
    # hit: argument-removed
    @ormcache(skiparg=1)
    def old(self, key):
        return key

    # ok: argument-removed
    @ormcache("key")
    def new(self, key, skiparg=1):
        return key

    def run(self, code, values):
        # hit: argument-removed
        first = safe_eval(code, values, mode="exec", nocopy=True)
        # hit: argument-removed
        second = safe_eval(code, values, locals_builtins=True)
        # hit: argument-renamed
        third = safe_eval(code, locals_dict=values)
        # hit: argument-renamed
        fourth = safe_eval(code, globals_dict=values)
        # ok: argument-removed
        fifth = safe_eval(code, {"nocopy": True, "locals_builtins": 1}, mode="eval")
        # ok: argument-renamed
        sixth = self.safe_eval(code, locals_dict=values, globals_dict=values)
        return first, second, third, fourth, fifth, sixth

    def safe_eval(self, code, locals_dict=None, globals_dict=None):
        return code, locals_dict, globals_dict

    def amounts(self, env, value):
        # hit: argument-removed
        first = formatLang(env, value, monetary=True)
        # hit: argument-removed
        second = misc_format(env, value, monetary=True)
        # ok: argument-removed
        third = formatLang(env, value, digits=2)
        # ok: argument-removed
        return first, second, third, dict(monetary=True)
