from odoo import models


class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'
