# -*- coding: utf-8 -*-
from odoo import fields, models


class ApprovalRefuse(models.TransientModel):
    _name = 'brim.approval.refuse'
    _description = 'Refuse with a reason'

    res_model = fields.Char(required=True)
    res_id = fields.Many2oneReference(model_field='res_model', required=True)
    reason = fields.Text(required=True)

    def action_confirm(self):
        self.ensure_one()
        self.env[self.res_model].browse(self.res_id).action_refuse(self.reason)
        return {'type': 'ir.actions.act_window_close'}
