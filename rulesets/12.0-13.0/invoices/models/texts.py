from odoo import models


class RuleTexts(models.Model):
    _name = 'rule.texts'
    _description = 'Texts that name a model'

    def of_action(self):
        # hit: model-renamed:account.invoice@13.0
        if self.env.context.get('active_model') == 'account.invoice':
            return {
                # hit: model-renamed:account.invoice@13.0
                'res_model': 'account.invoice',
                # hit: model-renamed:account.invoice@13.0
                'context': {'default_model': 'account.invoice'},
                # hit: model-renamed:account.invoice@13.0
                'domain': [('model', '=', 'account.invoice')],
            }
        # ok: model-renamed
        return {'name': 'account.invoice', 'tag': self.env.context.get('active_model') == 'invoice'}
