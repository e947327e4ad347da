# -*- coding: utf-8 -*-
from odoo import api, fields, models


class ResUsers(models.Model):
    _inherit = 'res.users'

    approval_deputy_id = fields.Many2one(
        'res.users', string='Deputy for approvals', domain=[('share', '=', False)])
    is_approver = fields.Boolean(compute='_compute_is_approver')

    @property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ['approval_deputy_id', 'is_approver']

    @property
    def SELF_WRITEABLE_FIELDS(self):
        return super().SELF_WRITEABLE_FIELDS + ['approval_deputy_id']

    @api.depends('groups_id')
    def _compute_is_approver(self):
        for user in self:
            user.is_approver = user.has_group('brim_base.group_approver')
