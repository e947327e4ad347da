from openerp import api, models


class RuleDecorators(models.Model):
    _name = 'rule.decorators'
    _description = 'Decorators'

    # hit: python-changed:openerp.api.one@9.0
    @api.one
    def first(self):
        return None

    # ok: python-changed
    @api.multi
    def all(self):
        return None
