from odoo import api, fields, models


class RuleCalls(models.Model):
    _name = 'rule.calls'
    _description = 'Calls'
    # hit: class-attribute-removed:_sequence@16.0
    _sequence = 'rule_calls_seq'
    # hit: class-attribute-removed:_needaction@16.0
    _needaction = True
    # ok: class-attribute-removed
    _rec_name = '_sequence'

    # hit: argument-removed:odoo.fields.One2many(limit)@16.0
    line_ids = fields.One2many('rule.line', 'call_id', limit=10)
    # hit: argument-removed:odoo.fields.Many2many(limit)@16.0
    tag_ids = fields.Many2many('rule.tag', limit=10)
    # hit: argument-removed:odoo.fields.*(deprecated)@16.0
    old = fields.Char(deprecated=True)
    # hit: argument-removed:odoo.fields.*(column_format)@16.0
    shape = fields.Char(column_format='%s::varchar')
    # ok: argument-removed
    limit = fields.Integer(default=10, help='limit, deprecated, column_format')

    def find(self, args):
        # hit: argument-renamed:BaseModel.search(args)@16.0
        self.search(args=args)
        # hit: argument-renamed:BaseModel.search_count(args)@16.0
        self.search_count(args=args)
        # hit: argument-renamed:BaseModel._search(args)@16.0
        self._search(args=args)
        # ok: argument-renamed
        self.search(args, limit=1)
        # ok: argument-renamed
        return run(args=args)

    # hit: method-renamed
    def fields_view_get(self, view_id=None, view_type='form'):
        # hit: method-renamed
        return super().fields_view_get(view_id, view_type)

    # hit: method-renamed
    def _fields_view_get(self, view_id=None, view_type='form'):
        # hit: method-renamed
        return super()._fields_view_get(view_id, view_type)


def run(args):
    return args


# ok: method-renamed
def fields_view_get():
    return None


class RuleOneByOne(models.Model):
    _name = "rule.one"
    _description = "One record at a time"

    @api.model
    # hit: method-changed:BaseModel.create@16.0
    def create(self, vals):
        return super().create(vals)


class RuleBatch(models.Model):
    _name = "rule.batch"
    _description = "In batch"

    @api.model_create_multi
    # ok: method-changed
    def create(self, vals_list):
        return super().create(vals_list)
