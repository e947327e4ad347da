import logging

from odoo import fields, models

_logger = logging.getLogger(__name__)


class RuleCalls(models.Model):
    _name = 'rule.calls'
    _description = 'Calls'

    name = fields.Char()

    # hit: method-changed:BaseModel._name_search@14.0
    def _name_search(self, name='', args=None, operator='ilike', limit=100, name_get_uid=None):
        return []

    # ok: method-changed
    def name_search(self, name='', args=None, operator='ilike', limit=100):
        return []


class RuleCallsMore(models.Model):
    _inherit = 'rule.kinds'

    # hit: argument-changed:odoo.fields.Selection(selection_add)@14.0
    kind = fields.Selection(selection_add=[('lost', 'Lost')])
    # ok: argument-changed
    sort = fields.Selection(selection_add=[('lost', 'Lost')], ondelete={'lost': 'cascade'})
    # ok: argument-changed
    other = fields.Selection([('lost', 'selection_add')])

    def price(self, company):
        # hit: context-key-removed:force_company@14.0
        record = self.with_context(force_company=company.id)
        # ok: context-key-removed
        _logger.info('force_company')
        # ok: context-key-removed
        return price_of(record, force_company=company)


def price_of(record, force_company):
    return record


class RulePorted(models.Model):
    _inherit = 'rule.kinds'

    # ok: method-changed
    def _name_search(self, name='', args=None, operator='ilike', limit=100, name_get_uid=None):
        return self._search([('name', operator, name)], limit=limit)


class RuleOldSearch(models.Model):
    _inherit = 'rule.kinds'

    # hit: method-changed:BaseModel._name_search@14.0
    def _name_search(self, name='', args=None, operator='ilike', limit=100, name_get_uid=None):
        found = self._search([('name', operator, name)], limit=limit)
        return self.browse(found).name_get()


class RuleForwards(models.Model):
    _inherit = 'rule.kinds'

    # ok: method-changed
    def _name_search(self, name='', args=None, operator='ilike', limit=100, name_get_uid=None):
        return super()._name_search('', args, operator, limit, name_get_uid)


class RuleForwardsSome(models.Model):
    _inherit = 'rule.kinds'

    # hit: method-changed:BaseModel._name_search@14.0
    def _name_search(self, name='', args=None, operator='ilike', limit=100, name_get_uid=None):
        if name:
            return self.search([('name', operator, name)]).name_get()
        return super()._name_search('', args, operator, limit, name_get_uid)
