from odoo import fields, models


class ComplaintStage(models.Model):
    _name = 'brim.complaint.stage'
    _description = 'Complaint Stage'
    _order = 'sequence, name'

    name = fields.Char(translate=True, required=True)
    sequence = fields.Integer()
    fold = fields.Boolean()
    is_closed = fields.Boolean()
    mail_template_id = fields.Many2one('mail.template', domain=[('model', '=', 'brim.complaint')])
    sla_hours = fields.Integer(default=24)
