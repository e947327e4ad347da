# -*- coding: utf-8 -*-
from odoo import _, api, fields, models
from odoo.exceptions import AccessError, UserError


class ApprovalMixin(models.AbstractModel):
    """Four-eyes approval for any document.

    A model that inherits this gets the fields, the buttons' methods and the
    activity that reminds the approver. It has to define ``_approval_amount``.
    """

    _name = 'brim.approval.mixin'
    _description = 'Approval (mixin)'
    _inherit = ['mail.thread', 'mail.activity.mixin']

    approval_state = fields.Selection(
        selection=[
            ('none', 'Not needed'),
            ('pending', 'Waiting for approval'),
            ('approved', 'Approved'),
            ('refused', 'Refused'),
        ],
        string='Approval',
        default='none',
        copy=False,
        readonly=True,
        tracking=True,
    )
    approver_id = fields.Many2one(
        'res.users', string='Approved by', copy=False, readonly=True)
    approval_date = fields.Datetime(copy=False, readonly=True)
    can_approve = fields.Boolean(compute='_compute_can_approve')

    @api.depends_context('uid')
    @api.depends('approval_state')
    def _compute_can_approve(self):
        is_approver = self.user_has_groups('brim_base.group_approver')
        for record in self:
            record.can_approve = is_approver and record.approval_state == 'pending'

    def _approval_amount(self):
        """Amount, in company currency, that is compared with the limit."""
        self.ensure_one()
        return 0.0

    def _approval_needed(self):
        self.ensure_one()
        limit = self.env.company.approval_limit
        return bool(limit) and self._approval_amount() >= limit

    def action_request_approval(self):
        approvers = self.env.ref('brim_base.group_approver').users
        if not approvers:
            raise UserError(_('Nobody may approve documents. Please ask your administrator.'))
        for record in self.filtered(lambda r: r.approval_state in ('none', 'refused')):
            record.approval_state = 'pending'
            record.activity_schedule(
                'brim_base.mail_activity_approval',
                user_id=approvers[0].id,
                note=_('Please approve %s.') % record.display_name,
            )
        return True

    def action_approve(self):
        if not self.user_has_groups('brim_base.group_approver,base.group_system'):
            raise AccessError(_('You are not allowed to approve documents.'))
        self.write({
            'approval_state': 'approved',
            'approver_id': self.env.uid,
            'approval_date': fields.Datetime.now(),
        })
        self.activity_feedback(['brim_base.mail_activity_approval'])
        for record in self:
            record.message_post_with_view(
                'brim_base.message_approved',
                values={'record': record, 'user': self.env.user},
                subtype_id=self.env.ref('mail.mt_note').id,
            )
        return True

    def action_refuse(self, reason=None):
        self.write({'approval_state': 'refused'})
        self.activity_unlink(['brim_base.mail_activity_approval'])
        if reason:
            for record in self:
                record.message_post(body=_('Refused: %s', reason))
