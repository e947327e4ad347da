import logging

from odoo import fields, models

_logger = logging.getLogger(__name__)


class RuleArguments(models.Model):
    _name = 'rule.arguments'
    _description = 'Arguments'

    # hit: class-attribute-removed:_constraints@13.0
    _constraints = []
    # ok: class-attribute-removed
    _sql_constraints = []

    # hit: argument-renamed:odoo.fields.*(track_visibility)@13.0
    state = fields.Char(track_visibility='onchange')
    # ok: argument-renamed
    kind = fields.Char(tracking=True)
    # hit: argument-removed:odoo.fields.*(oldname)@13.0
    sort = fields.Char(oldname='sorting')
    # ok: argument-removed
    oldname = fields.Char()

    def contexts(self, user):
        # hit: argument-removed:BaseModel.sudo(user)@13.0, method-signature:BaseModel.sudo@13.0
        self.sudo(user=user)
        # hit: context-key-removed:recompute@13.0
        record = self.with_context(recompute=False)
        # ok: context-key-removed
        _logger.info('recompute')
        return record
