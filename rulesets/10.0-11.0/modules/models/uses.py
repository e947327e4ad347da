from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:subscription.subscription@11.0
            self.env['subscription.subscription'],
            # hit: model-removed:marketing.campaign@11.0
            self.env['marketing.campaign'],
            # hit: model-removed:marketing.campaign.activity@11.0
            self.env['marketing.campaign.activity'],
        ]
