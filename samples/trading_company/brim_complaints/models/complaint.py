# -*- encoding: utf-8 -*-
import datetime

from odoo import SUPERUSER_ID, _, api, fields, models
from odoo.exceptions import UserError


class Complaint(models.Model):
    _name = 'brim.complaint'
    _description = 'Complaint'
    _inherit = ['portal.mixin', 'mail.thread.cc', 'mail.activity.mixin', 'rating.mixin']
    _order = 'priority desc, id desc'
    _mail_post_access = 'read'

    @api.model
    def _default_stage(self):
        return self.env['brim.complaint.stage'].search([], limit=1)

    name = fields.Char('Subject', required=True)
    number = fields.Char(default='/', copy=False)
    description = fields.Html()
    partner_id = fields.Many2one('res.partner', tracking=True)
    email_from = fields.Char()
    picking_id = fields.Many2one('stock.picking', 'Delivery')
    invoice_ids = fields.Many2many('account.move', string='Invoices', domain=[('move_type', '=', 'out_invoice')])
    lot_id = fields.Many2one('stock.production.lot', 'Lot')
    product_id = fields.Many2one('product.product')
    quantity_done = fields.Float('Quantity complained')
    stage_id = fields.Many2one('brim.complaint.stage', default=_default_stage, tracking=True, group_expand='_read_group_stage_ids')
    is_closed = fields.Boolean(related='stage_id.is_closed', store=True)
    user_id = fields.Many2one('res.users', tracking=True, domain=lambda self: [('groups_id', 'in', self.env.ref('brim_complaints.group_user').id)])
    priority = fields.Selection([('0', 'Normal'), ('1', 'High')], default='0')
    date_deadline = fields.Datetime(compute='_compute_deadline', store=True)
    kanban_state = fields.Selection([('normal', 'Open'), ('done', 'Answered'), ('blocked', 'Waiting for vendor')], default='normal')
    refund_ids = fields.One2many('account.move', 'complaint_id')
    refunded = fields.Monetary(compute='_compute_refunded')
    currency_id = fields.Many2one(related='company_id.currency_id')
    company_id = fields.Many2one('res.company', default=lambda self: self.env.company)

    @api.depends('stage_id', 'create_date')
    def _compute_deadline(self):
        for rec in self:
            start = rec.create_date or fields.Datetime.now()
            rec.date_deadline = start + datetime.timedelta(hours=rec.stage_id.sla_hours or 24)

    @api.depends('refund_ids.amount_total', 'refund_ids.state')
    def _compute_refunded(self):
        for rec in self:
            rec.refunded = sum(rec.refund_ids.filtered(lambda r: r.state == 'posted').mapped('amount_total'))

    @api.model
    def _read_group_stage_ids(self, stages, domain, order):
        stage_ids = stages._search([], order=order, access_rights_uid=SUPERUSER_ID)
        return stages.browse(stage_ids)

    @api.model
    def create(self, vals):
        if vals.get('number', '/') == '/':
            vals['number'] = self.env['ir.sequence'].next_by_code('brim.complaint')
        return super(Complaint, self).create(vals)

    def name_get(self):
        return [(rec.id, '%s %s' % (rec.number, rec.name)) for rec in self]

    @api.model
    def _name_search(self, name, args=None, operator='ilike', limit=100, name_get_uid=None):
        if operator == 'ilike' and name:
            args = ['|', ('number', operator, name), ('name', operator, name)] + (args or [])
            return self._search(args, limit=limit, access_rights_uid=name_get_uid)
        return super(Complaint, self)._name_search(name, args, operator, limit, name_get_uid)

    @api.onchange('picking_id')
    def _onchange_picking(self):
        if self.picking_id:
            self.partner_id = self.picking_id.partner_id
            lots = self.picking_id.move_line_ids.mapped('lot_id')
            if len(lots) == 1:
                self.lot_id = lots
                self.product_id = lots.product_id
            return {'domain': {'lot_id': [('id', 'in', lots.ids)]}}

    def _compute_access_url(self):
        super(Complaint, self)._compute_access_url()
        for rec in self:
            rec.access_url = '/my/complaint/%s' % rec.id

    # ------------------------------------------------------------ mail

    @api.model
    def message_new(self, msg, custom_values=None):
        values = dict(custom_values or {}, name=msg.get('subject') or _('No subject'), email_from=msg.get('from'))
        if msg.get('author_id'):
            values['partner_id'] = msg['author_id']
        return super(Complaint, self.with_context(mail_create_nosubscribe=True)).message_new(msg, custom_values=values)

    def _track_template(self, changes):
        res = super(Complaint, self)._track_template(changes)
        rec = self[0]
        if 'stage_id' in changes and rec.stage_id.mail_template_id:
            res['stage_id'] = (rec.stage_id.mail_template_id, {
                'auto_delete_message': True,
                'subtype_id': self.env['ir.model.data']._xmlid_to_res_id('mail.mt_note'),
                'email_layout_xmlid': 'mail.mail_notification_light',
            })
        return res

    def _notify_get_groups(self, msg_vals=None):
        groups = super(Complaint, self)._notify_get_groups(msg_vals=msg_vals)
        take = self._notify_get_action_link('assign', **(msg_vals or {}))
        new_group = ('complaint_user', lambda pdata: pdata['type'] == 'user', {
            'actions': [{'url': take, 'title': _('I take it')}] if not self.user_id else [],
        })
        return [new_group] + groups

    def _message_get_suggested_recipients(self):
        recipients = super(Complaint, self)._message_get_suggested_recipients()
        for rec in self.filtered('partner_id'):
            rec._message_add_suggested_recipient(recipients, partner=rec.partner_id, reason=_('Customer'))
        return recipients

    # ------------------------------------------------------------ actions

    def assign_to_me(self):
        self.write({'user_id': self.env.user.id})

    def action_block_lot(self):
        self.ensure_one()
        if not self.lot_id:
            raise UserError(_('Which lot?'))
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'brim.quarantine',
            'view_mode': 'form',
            'target': 'new',
            'context': {'active_ids': self.lot_id.ids, 'default_reason': self.number},
        }

    @api.model
    def _cron_sla(self):
        late = self.search([('is_closed', '=', False), ('date_deadline', '<', fields.Datetime.now())])
        for rec in late:
            rec.activity_schedule('mail.mail_activity_data_todo', user_id=rec.user_id.id or self.env.uid, summary=_('Overdue'))
            rec.priority = '1'

    def rating_get_partner_id(self):
        return self.partner_id or super(Complaint, self).rating_get_partner_id()


class AccountMove(models.Model):
    _inherit = 'account.move'

    complaint_id = fields.Many2one('brim.complaint', copy=False)
