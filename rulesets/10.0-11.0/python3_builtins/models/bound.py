from functools import reduce

from odoo import models

try:
    unicode
except NameError:
    unicode = str


class RuleBound(models.Model):
    _name = 'rule.bound'

    # ok: python-removed
    def use(self, file):
        return unicode(file), reduce(max, [1, 2])
