from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about subscription.subscription',
            # ok: model-removed
            'a text about marketing.campaign',
            # ok: model-removed
            'a text about marketing.campaign.activity',
        ]
